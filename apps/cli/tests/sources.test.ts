import { readFileSync } from "node:fs";
import { CaseNumber, ReadingReport } from "@openimr/core";
import { letterOf } from "@openimr/determination/letter";
import { readDetermination, sourceFromText } from "@openimr/determination/parse";
import { docxOfLetter, scannedPdf } from "@openimr/determination/testing";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { z } from "zod";
import { file, folder, imr, sample, sampleText } from "./imr-process.ts";

const Parsed = z.object({
  case: z.object({ caseNumber: CaseNumber.nullable() }),
  report: ReadingReport,
});

const knee = "CM15-9000002";

async function parsed(path: string) {
  const { code, out, err } = await imr("parse", path, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return Parsed.parse(JSON.parse(out));
}

test("a letter that imr printed as a web page is parsed, and so is a Word document", async () => {
  const page = `${folder}/page.html`;
  await imr("letter", sample("knee-imaging.txt"), "-o", page);
  expect((await parsed(page)).case.caseNumber).toBe(knee);
  const source = sourceFromText(sampleText("knee-imaging.txt"), null);
  const letter = letterOf(readDetermination(source, { newId: () => v7() }).case);
  const word = file("letter.bin", await docxOfLetter(letter));
  expect((await parsed(word)).case.caseNumber).toBe(knee);
});

test("a scanned letter is recognised, imr says so and ends, and no progress is written to a file", async () => {
  const pdf = `${folder}/letter.pdf`;
  await imr("letter", sample("knee-imaging.txt"), "-o", pdf);
  const scan = file("scan.pdf", await scannedPdf(readFileSync(pdf), 120));
  const { case: record, report } = await parsed(scan);
  expect(record.caseNumber).toBe(knee);
  expect(report.notices.map(({ code }) => code)).toEqual(["recognised_text"]);
  expect((await imr("check", scan)).err).toContain("recognised in pictures");
});
