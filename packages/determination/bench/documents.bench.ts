import { readFileSync } from "node:fs";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { median } from "../../../scripts/median.ts";
import { letterOf, printHtml } from "../src/letter/index.ts";
import { printPdf } from "../src/letter-pdf/index.ts";
import { readDocument, recogniseDocument } from "../src/read-document/index.ts";
import { docxOfLetter, scanPages } from "../testing/index.ts";
import { readText } from "../tests/read-text.ts";

const sample = new URL("../samples/lumbar-therapy.txt", import.meta.url);

/** The text of files, one after another, each with the places of its lines where it has any. */
export async function bench(report: BenchReport): Promise<void> {
  const letter = letterOf(readText(readFileSync(sample, "utf8")).case);
  const files: [name: string, bytes: Uint8Array, budget: number][] = [
    // 60 letters a second.
    ["text of a PDF letter with places", printPdf(letter), 16.6],
    ["text of a letter as a Word document", await docxOfLetter(letter), 50],
    ["text of a letter as HTML", Buffer.from(printHtml(letter)), 10],
  ];
  for (const [name, bytes, budget] of files) {
    const value = await medianOf(60, () => readDocument(bytes, { name, documentId: null }));
    report.measure({ name, value, unit: "ms", budget });
  }
  const [page] = await scanPages(printPdf(letter), 200);
  if (page === undefined) throw new Error("the letter has no page");
  const recognise = () => recogniseDocument(page.jpeg, { name: "page", documentId: null });
  await recognise();
  const value = await medianOf(3, recognise);
  report.measure({
    name: "recognise a page of 200 dots per inch",
    value,
    unit: "ms",
    budget: 8000,
  });
}

async function medianOf(times: number, run: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return median(taken);
}
