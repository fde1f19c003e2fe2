import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { AppError } from "@openimr/core";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "./open-pdf.ts";
import { MAX_PIXELS } from "./picture-pages.ts";
import type { Page, Pages } from "./recognise-pages.ts";
import { textPages } from "./text-pages.ts";
import { unreadable } from "./unreadable.ts";

/** Dots per inch at which letters are recognised best. */
const DOTS_PER_INCH = 300;

/** The pages of a PDF: those that have text with it, the others as pictures unless they are empty. */
export async function pdfPages(bytes: Uint8Array): Promise<Pages> {
  const { pdf, notices } = await openPdf(bytes);
  const damaged = (error: unknown) => {
    throw error instanceof AppError ? error : unreadable("damaged");
  };
  try {
    const pages = await textPages(pdf, { exact: true }).catch(damaged);
    return {
      count: pages.length,
      pictures: pages.filter(({ isPicture }) => isPicture).length,
      notices,
      load: async (number) => {
        const known = pages[number - 1];
        if (known?.isPicture === false) return { lines: known.lines };
        return pdf.getPage(number).then(paint).catch(damaged);
      },
      close: () => pdf.loadingTask.destroy(),
    };
  } catch (error) {
    await pdf.loadingTask.destroy();
    throw error;
  }
}

async function paint(page: PDFPageProxy): Promise<Page> {
  const points = page.getViewport({ scale: 1 });
  const area = Math.max(1, points.width * points.height);
  const scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(MAX_PIXELS / area));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext("2d");
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  page.cleanup();
  if (isBlank(canvas)) return { lines: [] };
  return { picture: { image: await canvas.encode("png"), scale: 1 / scale } };
}

/** Whether all dots are of one colour. */
function isBlank(canvas: Canvas): boolean {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const dots = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  const [first] = dots;
  return dots.every((dot) => dot === first);
}
