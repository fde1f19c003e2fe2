export { letterLayouts, letterOf, lettersTelling } from "./corpus/letters.ts";
export { docxOfLetter } from "./docx-of-letter.ts";
export {
  authoredPdf,
  emptyPages,
  encryptedPdf,
  imageOnlyPdf,
  type PdfPage,
  pdfOfPages,
  textPdf,
  uncopyablePdf,
} from "./pdf-bytes.ts";
export { scannedPdf, scanPages } from "./scan.ts";
