import { AppError, type DocumentProblem } from "@openimr/core";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { letterOf, printHtml, printText } from "../src/letter/index.ts";
import { printPdf } from "../src/letter-pdf/index.ts";
import { readDetermination } from "../src/parse/index.ts";
import { readDocument } from "../src/read-document/index.ts";
import { encryptedPdf, imageOnlyPdf, textPdf } from "../testing/index.ts";
import { readText, sampleText, withoutIds } from "./read-text.ts";

const names = ["lumbar-therapy.txt", "multiple-items.txt"];
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (data: Uint8Array, name: string) => readDocument(data, { name, documentId: null });

test.each(names)(
  "%s printed as PDF and read from it is the same case, with places on the page",
  async (name) => {
    const record = readText(sampleText(name)).case;
    const letter = letterOf(record);
    const { mediaType, source } = await read(printPdf(letter), "letter.pdf");
    expect(mediaType).toBe("application/pdf");
    const fromPdf = readDetermination(source, { newId: () => v7() });
    expect(fromPdf.report.problems).toEqual([]);
    expect(withoutIds(fromPdf.case)).toEqual(withoutIds(readText(printText(letter)).case));
    for (const { start, end, text, page, boxes } of fromPdf.provenance) {
      expect(source.text.slice(start, end)).toBe(text);
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes[0]?.page).toBe(page);
    }
    expect(source.pageStarts.length).toBeGreaterThan(1);
  },
);

test("the PDF is tagged, carries its title and is the same to the byte each time", async () => {
  const letter = letterOf(readText(sampleText("multiple-items.txt")).case);
  const pdf = printPdf(letter);
  expect(Buffer.from(printPdf(letter)).equals(Buffer.from(pdf))).toBe(true);
  const raw = Buffer.from(pdf).toString("latin1");
  expect(raw).toContain("/StructTreeRoot");
  expect(raw).toMatch(/\/Marked true/);
});

test.each([
  ["markup of the PDF's language", "#panic() $x$ *a* _b_ `c` <d> @e \\ [f] // g"],
  ["markup of HTML", '<script>alert("1")</script>&amp;'],
  ["other scripts and signs", "Ünïcödé 汉字 العربية 🙂 \u0007\u202e"],
])("a request with %s is printed as text, and nothing else happens", async (_name, request) => {
  const record = readText(sampleText("knee-imaging.txt")).case;
  const [item] = record.disputedItems;
  if (item !== undefined) item.request = request;
  const letter = letterOf(record);
  expect(printPdf(letter).length).toBeGreaterThan(1000);
  expect(printHtml(letter)).not.toContain("<script");
});

test("a letter of a case about which nothing is known is printed with its gaps marked", () => {
  const record = readText("").case;
  const html = printHtml(letterOf(record));
  expect(html).toContain("[not stated]");
  expect(html).toContain("Draft: not issued");
  expect(printPdf(letterOf(record)).length).toBeGreaterThan(1000);
});

test("the letter holds no name, address or claim number, whatever the case holds", () => {
  const record = readText(sampleText("knee-imaging.txt")).case;
  record.injuredWorker.name = "Zzyzx Person";
  record.claimNumber = "CLAIM-4711";
  const letter = letterOf(record);
  for (const printed of [printHtml(letter), printText(letter), JSON.stringify(letter)]) {
    expect(printed).not.toMatch(/Zzyzx|4711/);
  }
});

test.each<[string, Uint8Array, string, DocumentProblem]>([
  ["an empty file", new Uint8Array(), "a.txt", "empty"],
  ["a file of blanks", bytes(" \n\n "), "a.txt", "empty"],
  [
    "a binary named .pdf",
    Uint8Array.from({ length: 400 }, (_, index) => index % 256),
    "a.pdf",
    "not_a_pdf",
  ],
  ["a text named .pdf", bytes("Just words"), "a.pdf", "not_a_pdf"],
  [
    "a binary of another name",
    Uint8Array.from({ length: 400 }, (_, index) => index % 256),
    "a.docx",
    "unsupported",
  ],
  ["a PDF with nothing behind its header", bytes("%PDF-1.7\nnothing"), "a.pdf", "damaged"],
  ["a PDF without text", imageOnlyPdf(), "scan.pdf", "no_text_layer"],
  ["a PDF locked with a password", encryptedPdf(), "locked.pdf", "encrypted"],
  ["a small PDF that unpacks to too much text", textPdf(60_000), "bomb.pdf", "too_complex"],
  ["a file that is too large", new Uint8Array(25 * 1024 * 1024 + 1), "a.txt", "too_large"],
])("%s is refused with its reason and what to do", async (_name, data, name, problem) => {
  const failure = await read(data, name).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AppError);
  expect(failure instanceof AppError ? failure.data : null).toEqual({
    code: "document_unreadable",
    problem,
  });
});

test.each([
  ["a byte order mark", Buffer.from("\ufeffdéjà")],
  ["UTF-16", Buffer.from("\ufeffdéjà", "utf16le")],
  ["windows-1252", Buffer.from([0x64, 0xe9, 0x6a, 0xe0])],
])("text with %s is decoded", async (_name, data) => {
  const { source } = await read(data, "a.txt");
  expect(source.text.replace("\ufeff", "")).toBe("déjà");
});
