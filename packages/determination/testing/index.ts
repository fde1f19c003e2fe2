export { encryptedPdf, imageOnlyPdf, textPdf } from "./pdf-bytes.ts";
