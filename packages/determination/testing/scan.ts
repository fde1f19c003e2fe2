import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type PdfPicture, picturePdf } from "./pdf-bytes.ts";

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** The pages of a PDF as a scanner would see them, as JPEG with so many dots per inch. */
export async function scanPages(pdf: Uint8Array, dotsPerInch: number): Promise<PdfPicture[]> {
  const document = await getDocument({
    data: Uint8Array.from(pdf),
    standardFontDataUrl: join(library, "standard_fonts") + sep,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  const pages: PdfPicture[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const width = Math.ceil(viewport.width);
    const height = Math.ceil(viewport.height);
    const canvas = createCanvas(width, height);
    await page.render({ canvas: null, canvasContext: canvas.getContext("2d"), viewport }).promise;
    pages.push({ jpeg: await canvas.encode("jpeg", 85), width, height });
  }
  await document.loadingTask.destroy();
  return pages;
}

/** A PDF of pictures alone, as a scanner makes it of a printed PDF. */
export async function scannedPdf(pdf: Uint8Array, dotsPerInch: number): Promise<Uint8Array> {
  return picturePdf(await scanPages(pdf, dotsPerInch));
}
