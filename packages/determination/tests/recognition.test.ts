import { createCanvas, loadImage } from "@napi-rs/canvas";
import { AppError, type RecognitionProgress } from "@openimr/core";
import utif from "utif2";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { letterOf } from "../src/letter/index.ts";
import { printPdf } from "../src/letter-pdf/index.ts";
import { readDetermination } from "../src/parse/index.ts";
import { readDocument, recogniseDocument } from "../src/read-document/index.ts";
import { emptyPages, scannedPdf, scanPages } from "../testing/index.ts";
import { readText, sampleText } from "./read-text.ts";

const SLOW = 120_000;
const letterPdf = (name: string) => printPdf(letterOf(readText(sampleText(name)).case));
const recognise = (bytes: Uint8Array) =>
  recogniseDocument(bytes, { name: "scan", documentId: null });

async function problemOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.catch((reason: unknown) => reason);
  return error instanceof AppError ? error.data : error;
}

test(
  "a scanned letter is read with places and confidences, and no outcome is wrong",
  async () => {
    const truth = readText(sampleText("multiple-items.txt")).case;
    const scan = await scannedPdf(letterPdf("multiple-items.txt"), 150);
    expect(await problemOf(readDocument(scan, { name: "a", documentId: null }))).toMatchObject({
      problem: "no_text_layer",
    });
    const steps: RecognitionProgress[] = [];
    const { source } = await recogniseDocument(scan, {
      name: "a",
      documentId: null,
      onProgress: (step) => steps.push(step),
    });
    expect(source.notices).toEqual(["recognised_text"]);
    expect(steps.map(({ share }) => share)).toEqual(
      steps.map(({ share }) => share).toSorted((a, b) => a - b),
    );
    expect(steps.at(-1)?.page).toBe(steps.at(-1)?.pages);
    const { case: record, provenance, report } = readDetermination(source, { newId: () => v7() });
    expect(report.notices.map(({ code }) => code)).toEqual(["recognised_text"]);
    expect(record.caseNumber).toBe(truth.caseNumber);
    const outcomes = new Map(
      truth.disputedItems.map(({ request, decision }) => [request, decision.outcome]),
    );
    const read = record.disputedItems.filter(({ request }) => outcomes.has(request));
    expect(read.length).toBeGreaterThan(truth.disputedItems.length / 2);
    for (const { request, decision } of read) {
      expect([outcomes.get(request), null]).toContain(decision.outcome);
    }
    for (const { start, end, confidence, boxes } of provenance) {
      const lines = source.lines.filter((line) => line.start < end && line.end > start);
      expect(confidence).toBeLessThanOrEqual(Math.min(...lines.map((line) => line.confidence)));
      expect(confidence).toBeLessThan(1);
      expect(boxes.length).toBeGreaterThan(0);
    }
  },
  SLOW,
);

test(
  "a page as PNG, JPEG and TIFF gives the same case number",
  async () => {
    const [page] = await scanPages(letterPdf("knee-imaging.txt"), 150);
    if (page === undefined) throw new Error("the letter has no page");
    const canvas = createCanvas(page.width, page.height);
    const context = canvas.getContext("2d");
    context.drawImage(await loadImage(Buffer.from(page.jpeg)), 0, 0);
    const { data } = context.getImageData(0, 0, page.width, page.height);
    const tiff = utif.encodeImage(new Uint8Array(data), page.width, page.height);
    const files = {
      "image/jpeg": page.jpeg,
      "image/png": await canvas.encode("png"),
      "image/tiff": new Uint8Array(tiff),
    };
    for (const [type, bytes] of Object.entries(files)) {
      const { mediaType, source } = await recognise(bytes);
      expect(mediaType).toBe(type);
      const { case: record } = readDetermination(source, { newId: () => v7() });
      expect(record.caseNumber).toBe("CM15-9000002");
      // The picture is taken as 612 points wide, and the letter's margin is 72.
      expect(source.lines.every(({ box }) => box.x > 60 && box.x + box.width < 560)).toBe(true);
    }
  },
  SLOW,
);

test(
  "a cancelled recognition ends at once, and the next one works",
  async () => {
    const scan = await scannedPdf(letterPdf("knee-imaging.txt"), 100);
    const cancel = new AbortController();
    const call = recogniseDocument(scan, {
      name: "a",
      documentId: null,
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error("cancelled")),
    });
    expect(await problemOf(call)).toEqual(new Error("cancelled"));
    const { source } = await recognise(scan);
    expect(source.text.length).toBeGreaterThan(100);
  },
  SLOW,
);

test(
  "a PDF that has text is not recognised but read, with full confidence",
  async () => {
    const { source } = await recognise(letterPdf("lumbar-therapy.txt"));
    expect(source.lines.some(({ confidence }) => confidence === 1)).toBe(true);
    expect(source.text).toContain("CM15-9000001");
  },
  SLOW,
);

test.each([
  ["too many pictures", () => emptyPages(61), "too_many_pages"],
  ["an empty page", () => emptyPages(1), "nothing_recognised"],
  ["a picture too large", () => pngOfSize(60_000, 60_000), "too_complex"],
  ["a damaged picture", () => pngOfSize(10, 10), "damaged"],
])(
  "%s is refused with its reason",
  async (_name, file, problem) => {
    expect(await problemOf(recognise(file()))).toMatchObject({ problem });
  },
  SLOW,
);

/** A PNG that tells its size and holds nothing. */
function pngOfSize(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(64);
  header.write("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "latin1");
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}
