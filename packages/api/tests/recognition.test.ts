import { readFileSync } from "node:fs";
import { AppError } from "@openimr/core";
import { letterOf } from "@openimr/determination/letter";
import { printPdf } from "@openimr/determination/letter-pdf";
import { pdfOfPages, scanPages } from "@openimr/determination/testing";
import { beforeAll, expect, test } from "vitest";
import { appRouter } from "../src/app-router.ts";
import { parseText } from "../src/determination/parse-text.ts";
import { type RecognitionStep, recogniseFile } from "../src/determination/recognise-file.ts";
import { newId } from "../src/new-id.ts";
import { fakeContext } from "./fake-context.ts";

const SLOW = 120_000;
const sample = new URL("../../determination/samples/knee-imaging.txt", import.meta.url);
let scan: { name: string; base64: string };
let mixed: { name: string; base64: string };

beforeAll(async () => {
  const text = readFileSync(sample, "utf8");
  const letter = letterOf(parseText({ name: "knee", text }, newId).case);
  const pictures = await scanPages(printPdf(letter), 120);
  const cover = { lines: ["By fax", "The letter follows."] };
  const pages = pictures.map((picture) => ({ picture }));
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  scan = { name: "scan.pdf", base64: base64(pdfOfPages(pages)) };
  mixed = { name: "fax.pdf", base64: base64(pdfOfPages([cover, ...pages])) };
}, SLOW);

test(
  "a scan is recognised step by step: progress, and in the last step the case",
  async () => {
    const context = fakeContext({});
    const steps: RecognitionStep[] = [];
    const call = await appRouter.createCaller(context).determination.recogniseFile(scan);
    for await (const step of call) steps.push(step);
    const last = steps.pop();
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.every(({ kind }) => kind === "progress")).toBe(true);
    if (last?.kind !== "read") throw new Error("the last step has no case");
    const { case: record, document } = last.read;
    expect(record.caseNumber).toBe("CM15-9000002");
    expect(document.report.notices.map(({ code }) => code)).toEqual(["recognised_text"]);
    expect(document.source.lines.every(({ confidence }) => confidence < 1)).toBe(true);
    expect(context.faults).toEqual([]);
  },
  SLOW,
);

test(
  "a letter that goes on in pictures is not read in part but refused with what to do, which reads it",
  async () => {
    const { parseFile } = appRouter.createCaller(fakeContext({})).determination;
    await expect(parseFile(mixed)).rejects.toMatchObject({
      cause: { data: { code: "document_unreadable", problem: "pages_of_pictures" } },
    });
    let last: RecognitionStep | null = null;
    for await (const step of recogniseFile(mixed, { newId, signal: undefined })) last = step;
    expect(last).toMatchObject({ kind: "read", read: { case: { caseNumber: "CM15-9000002" } } });
  },
  SLOW,
);

test(
  "a caller that goes away ends the recognition and is told nothing more",
  async () => {
    const leaving = new AbortController();
    const steps: RecognitionStep[] = [];
    for await (const step of recogniseFile(scan, { newId, signal: leaving.signal })) {
      steps.push(step);
      leaving.abort();
    }
    expect(steps.map(({ kind }) => kind)).toEqual(["progress"]);
  },
  SLOW,
);

test("what cannot be recognised is refused with its reason", async () => {
  const base64 = Buffer.from("MZ".padEnd(700, "\u0000")).toString("base64");
  const steps = recogniseFile({ name: "a.png", base64 }, { newId, signal: undefined });
  const error = await steps.next().catch((reason: unknown) => reason);
  expect(error instanceof AppError && error.data).toEqual({
    code: "document_unreadable",
    problem: "program",
  });
});
