export { letterLayouts, lettersTelling } from "./corpus/letters.ts";
export { docxOfLetter } from "./docx-of-letter.ts";
export {
  authoredPdf,
  emptyPages,
  encryptedPdf,
  imageOnlyPdf,
  textPdf,
} from "./pdf-bytes.ts";
export { scannedPdf, scanPages } from "./scan.ts";
