import { createCanvas } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "./open-pdf.ts";
import { MAX_PIXELS } from "./picture-pages.ts";
import { textLines } from "./read-pdf.ts";
import type { PagePicture, Pages } from "./recognise-pages.ts";

/** Dots per inch at which letters are recognised best. */
const DOTS_PER_INCH = 300;

/** A page with fewer characters than this is a picture, perhaps with a line that a scanner added. */
const MIN_CHARACTERS = 200;

/** The pages of a PDF: those that have text with it, the others as pictures. */
export async function pdfPages(bytes: Uint8Array): Promise<Pages> {
  const { pdf, notices } = await openPdf(bytes);
  return {
    count: pdf.numPages,
    notices,
    load: async (number) => {
      const page = await pdf.getPage(number);
      try {
        const { lines, characters } = await textLines(page);
        return characters < MIN_CHARACTERS ? { picture: await paint(page) } : { lines };
      } finally {
        page.cleanup();
      }
    },
    close: () => pdf.loadingTask.destroy(),
  };
}

async function paint(page: PDFPageProxy): Promise<PagePicture> {
  const points = page.getViewport({ scale: 1 });
  const area = Math.max(1, points.width * points.height);
  const scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(MAX_PIXELS / area));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext("2d");
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  return { image: await canvas.encode("png"), scale: 1 / scale };
}
