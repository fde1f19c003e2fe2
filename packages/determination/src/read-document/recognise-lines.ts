import { fileURLToPath } from "node:url";
import { createWorker, type Line, OEM, type Word, type Worker } from "tesseract.js";
import { type PageLine, type Piece, pageLines } from "./page-lines.ts";
import type { PagePicture } from "./recognise-pages.ts";
import { unreadable } from "./unreadable.ts";

/** The model of English letters; it comes with the package and is never fetched. */
const languageFolder = fileURLToPath(
  new URL("4.0.0_best_int", import.meta.resolve("@tesseract.js-data/eng/package.json")),
);

let recogniser: Promise<Worker> | null = null;
let tellProgress: (share: number) => void = () => {};

/** The lines of text in the picture of a page, with places in points and their confidence. */
export async function recogniseLines(
  { image, scale }: PagePicture,
  page: number,
  onProgress: (share: number) => void,
): Promise<PageLine[]> {
  recogniser ??= load();
  const worker = await recogniser;
  tellProgress = onProgress;
  const { data } = await worker
    .recognize(Buffer.from(image), { rotateAuto: true }, { text: false, blocks: true })
    .catch(() => {
      throw unreadable("damaged");
    });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return pageLines(
    lines.flatMap((line) => toPieces(line, scale)),
    page,
  );
}

function load(): Promise<Worker> {
  return createWorker("eng", OEM.LSTM_ONLY, {
    langPath: languageFolder,
    cacheMethod: "none",
    gzip: true,
    // What fails is told by the promise; without this it would end the thread as well.
    errorHandler: () => {},
    logger: ({ status, progress }) => {
      if (status === "recognizing text") tellProgress(progress);
    },
  });
}

/** Signs that the model of English letters takes the dot before a list's entry for. */
const bullet = /^[«»+*¢°®©·] (?=\p{L})/u;

/** The words of a line; a gap wider than one and a half heights parts two columns. */
function toPieces({ words, bbox, confidence }: Line, scale: number): Piece[] {
  const height = bbox.y1 - bbox.y0;
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && word.bbox.x0 - before.bbox.x1 < height * 1.5) {
      run.push(word);
    } else runs.push([word]);
  }
  return runs.map((run) => {
    const x0 = run[0]?.bbox.x0 ?? bbox.x0;
    const x1 = run.at(-1)?.bbox.x1 ?? bbox.x1;
    return {
      text: run
        .map((word) => word.text)
        .join(" ")
        .replace(bullet, "• "),
      x: x0 * scale,
      y: bbox.y0 * scale,
      width: (x1 - x0) * scale,
      height: height * scale,
      confidence: Math.min(1, Math.max(0, confidence / 100)),
    };
  });
}
