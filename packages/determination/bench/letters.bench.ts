import { readFileSync } from "node:fs";
import fc from "fast-check";
import { v7 } from "uuid";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { medianTime } from "../../../scripts/median-time.ts";
import { letterOf, printHtml } from "../src/letter/index.ts";
import { printPdf } from "../src/letter-pdf/index.ts";
import { readDetermination, sourceFromText } from "../src/parse/index.ts";
import { letterOf as letterOfLayout } from "../testing/corpus/letters.ts";

const text = readFileSync(new URL("../samples/lumbar-therapy.txt", import.meta.url), "utf8");

/** Reading a letter of three items, and printing it. Ids are made beforehand: they are the caller's. */
export async function bench(report: BenchReport): Promise<void> {
  const ids = Array.from({ length: 1_000 }, () => v7());
  let made = 0;
  const newId = () => ids[made++ % ids.length] ?? v7();
  const read = (letter: string) => readDetermination(sourceFromText(letter, null), { newId });
  const parse = medianTime(200, () => read(text));
  report.measure({ name: "parse a letter of 3 items", value: parse, unit: "ms", budget: 3 });
  const body = text.slice(text.indexOf("Massage therapy 3 x 4 for the lumbar spine: Upheld"));
  const long = text + body.repeat(20);
  const perByte = parse / text.length;
  const perByteLong = medianTime(20, () => read(long)) / long.length;
  report.ratio({
    name: "parse: a byte of a 20 times longer letter",
    value: perByteLong / perByte,
    budget: 1.3,
  });
  const letters = fc.sample(letterOfLayout("2016"), { numRuns: 2_000, seed: 1 });
  const usual = letters.filter(({ text: one }) => one.length > 4_500 && one.length < 5_500);
  for (const one of usual) read(one.text);
  report.measure({
    name: `read ${usual.length} letters of about 5 kB: one`,
    value: medianTime(25, () => usual.forEach(({ text: one }) => void read(one))) / usual.length,
    unit: "ms",
    budget: 0.5,
  });
  const letter = letterOf(read(text).case);
  const html = medianTime(200, () => printHtml(letter));
  const pdf = medianTime(100, () => printPdf(letter));
  report.measure({ name: "print the letter as HTML", value: html, unit: "ms" });
  report.measure({ name: "print the letter as PDF, warm", value: pdf, unit: "ms", budget: 20 });
}
