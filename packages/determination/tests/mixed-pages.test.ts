import { AppError, type SourceText } from "@openimr/core";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { letterOf } from "../src/letter/index.ts";
import { printPdf } from "../src/letter-pdf/index.ts";
import { mayGoOnInPictures, readDetermination } from "../src/parse/index.ts";
import { readDocument, recogniseDocument } from "../src/read-document/index.ts";
import { emptyPages, type PdfPage, pdfOfPages, scanPages } from "../testing/index.ts";
import { readText, sampleText } from "./read-text.ts";

const SLOW = 120_000;
const named = { name: "a.pdf", documentId: null };
const facts = (source: SourceText) => readDetermination(source, { newId: () => v7() });

/** The pages of a letter, each as text and as a picture. */
let letter: { lines: string[]; picture: NonNullable<PdfPage["picture"]> }[] = [];

beforeAll(async () => {
  const pdf = printPdf(letterOf(readText(sampleText("multiple-items.txt")).case));
  const pictures = await scanPages(pdf, 150);
  const { source } = await readDocument(pdf, named);
  letter = pictures.map((picture, index) => {
    const [start, end] = [source.pageStarts[index], source.pageStarts[index + 1]];
    return { picture, lines: source.text.slice(start, end).trim().split("\n") };
  });
}, SLOW);

/** A PDF of the letter's pages as texts, with some changed. */
function letterWith(change: (pages: PdfPage[]) => PdfPage[]): Uint8Array {
  return pdfOfPages(change(letter.map(({ lines }) => ({ lines }))));
}

/** What reading the file as text says, and whether its pictures are worth recognising. */
async function readAsText(bytes: Uint8Array) {
  const { source, pictures } = await readDocument(bytes, named);
  const reading = facts(source);
  return { source, reading, pictures, goesOn: mayGoOnInPictures(reading, pictures) };
}

const pictureOf = (page: number): PdfPage[] =>
  letter.slice(page - 1, page).map(({ picture }) => ({ picture }));

test(
  "a picture between pages of text is recognised in its place, and the text stays exact and certain",
  async () => {
    const whole = (await readAsText(letterWith((pages) => pages))).source;
    const bytes = letterWith(([first = {}, , ...rest]) => [first, ...pictureOf(2), ...rest]);
    const partly = await readAsText(bytes);
    expect(partly).toMatchObject({ goesOn: true, pictures: { count: 1, areWithin: true } });
    expect(partly.source.notices).toEqual(["pages_without_text"]);
    const { source, pictures } = await recogniseDocument(bytes, named);
    expect(pictures.count).toBe(0);
    expect(source.notices).toEqual(["recognised_text"]);
    for (const page of [1, 3]) {
      const textOf = ({ text, pageStarts }: SourceText) =>
        text.slice(pageStarts[page - 1], pageStarts[page]).trim();
      expect(textOf(source)).toBe(textOf(whole));
    }
    for (const { box, confidence } of source.lines) {
      if (box.page === 2) expect(confidence).toBeLessThan(1);
      else expect(confidence).toBe(1);
    }
    const found = facts(source);
    const { disputedItems } = facts(whole).case;
    expect(found.case.disputedItems.length).toBeGreaterThan(
      partly.reading.case.disputedItems.length,
    );
    const outcomes = new Map(
      disputedItems.map(({ request, decision }) => [request, decision.outcome]),
    );
    for (const { request, decision } of found.case.disputedItems) {
      if (outcomes.has(request)) expect([outcomes.get(request), null]).toContain(decision.outcome);
    }
  },
  SLOW,
);

test("behind a letter that reads completely pictures are enclosures, and only their presence is told", async () => {
  const { goesOn, pictures, source, reading } = await readAsText(
    letterWith((pages) => [...pages, ...pictureOf(1), ...pictureOf(2)]),
  );
  expect(goesOn).toBe(false);
  expect(pictures).toEqual({ count: 2, areWithin: false });
  expect(source.notices).toEqual(["pages_without_text"]);
  expect(reading.report.problems).toEqual([]);
});

test.each<[string, (pages: PdfPage[]) => PdfPage[]]>([
  ["the letter's last page is a picture", (pages) => [...pages.slice(0, -1), ...pictureOf(3)]],
  ["all but its first are pictures", (pages) => [...pages.slice(0, 1), ...pictureOf(2)]],
  ["a picture stands before it", (pages) => [...pictureOf(1), ...pages]],
  [
    "its page number counts the picture in",
    (pages) => [
      ...pages.slice(0, -1),
      { lines: [...(pages.at(-1)?.lines ?? []), "Page 3 of 4"] },
      ...pictureOf(1),
    ],
  ],
  ["its text is no determination", () => [{ lines: ["See the letter behind."] }, ...pictureOf(1)]],
])("a letter may go on in pictures where %s", async (_name, change) => {
  expect((await readAsText(letterWith(change))).goesOn).toBe(true);
});

test("a page number that counts no more pages, and empty pages, leave a letter complete", async () => {
  const numbered = letterWith((pages) => [
    ...pages.slice(0, -1),
    { lines: [...(pages.at(-1)?.lines ?? []), "Page 3 of 3"] },
    ...pictureOf(1),
  ]);
  expect((await readAsText(numbered)).goesOn).toBe(false);
  expect((await readAsText(letterWith((pages) => [...pages, {}]))).goesOn).toBe(false);
});

test("more pictures than are recognised are not waited for: the text alone is read", async () => {
  const bytes = letterWith(([first = {}, ...rest]) => [first, ...Array(61).fill({}), ...rest]);
  expect(await readAsText(bytes)).toMatchObject({
    goesOn: false,
    pictures: { count: 61, areWithin: true },
  });
});

test("a scan of more pages than are recognised is refused at once", async () => {
  const error = await readDocument(emptyPages(61), named).catch((reason: unknown) => reason);
  expect(error instanceof AppError && error.data).toMatchObject({ problem: "too_many_pages" });
});

test("a scan with a line that the scanner added is a scan", async () => {
  const stamped = letter.map(({ picture }, index) => ({
    picture,
    lines: [`Received 02/03/2015, sheet ${index + 1}`],
  }));
  const error = await readDocument(pdfOfPages(stamped), named).catch((reason: unknown) => reason);
  expect(error instanceof AppError && error.data).toMatchObject({ problem: "no_text_layer" });
});

test(
  "a short page of text is read and not recognised, and an empty one holds nothing to recognise",
  async () => {
    const bytes = pdfOfPages([{ lines: ["A short page."] }, {}, { lines: ["The end."] }]);
    const { source } = await recogniseDocument(bytes, named);
    expect(source.text).toBe("A short page.\n\f\n\fThe end.");
    expect(source.lines.map(({ confidence }) => confidence)).toEqual([1, 1]);
    expect(source.notices).toEqual([]);
  },
  SLOW,
);
