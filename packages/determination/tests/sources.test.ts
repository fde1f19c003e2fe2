import { AppError, type DocumentProblem, SourceDocument, type SourceNotice } from "@openimr/core";
import { zipSync } from "fflate";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { letterOf, printHtml, printText } from "../src/letter/index.ts";
import { printPdf } from "../src/letter-pdf/index.ts";
import { readDetermination, sourceFromText } from "../src/parse/index.ts";
import { readDocument } from "../src/read-document/index.ts";
import { authoredPdf, docxOfLetter, emptyPages, textPdf, uncopyablePdf } from "../testing/index.ts";
import { readText, sampleText, withoutIds } from "./read-text.ts";

const samples = ["lumbar-therapy", "knee-imaging", "shoulder-care", "multiple-items"];
const encode = (text: string) => new TextEncoder().encode(text);
const read = (data: Uint8Array, name = "a file", within = 60_000) =>
  readDocument(data, { name, documentId: null, within });

async function problemOf(call: Promise<unknown>): Promise<DocumentProblem | null> {
  const error = await call.catch((reason: unknown) => reason);
  const data = error instanceof AppError ? error.data : null;
  return data?.code === "document_unreadable" ? data.problem : null;
}

test.each(samples)("%s is the same case as text, HTML, Word document and PDF", async (name) => {
  const letter = letterOf(readText(sampleText(`${name}.txt`)).case);
  const expected = withoutIds(readText(printText(letter)).case);
  const files = {
    "text/html": encode(printHtml(letter)),
    "application/pdf": printPdf(letter),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      await docxOfLetter(letter),
  };
  for (const [type, bytes] of Object.entries(files)) {
    const { mediaType, source } = await read(bytes, "letter");
    expect(mediaType).toBe(type);
    expect(withoutIds(readDetermination(source, { newId: () => v7() }).case)).toEqual(expected);
  }
});

test("rows of a Word table are lines with tabs, and a page break begins a page", async () => {
  const letter = letterOf(readText(sampleText("knee-imaging.txt")).case);
  const { source } = await read(await docxOfLetter(letter));
  expect(source.text).toMatch(/^Case Number:\tCM15-9000002$/m);
  expect(source.pageStarts).toHaveLength(2);
});

test.each([
  ["blocks end lines", "<div>a</div>b<p>c<br>d</p>", "a\nb\n\nc\nd"],
  ["white space is folded", "<p>a\n   b <b> c</b></p>", "a b c"],
  ["entities are decoded", "<p>&lt;a&gt; &amp; &rsquo;&#x41;&nbsp;b</p>", "<a> & \u2019A b"],
  ["scripts and styles are no text", "<p>a<script>b()</script><style>c{}</style></p>", "a"],
  [
    "hidden parts are left out",
    "<p>a<span hidden>b</span></p><p style='display: none'>c</p>d",
    "a\n\nd",
  ],
  [
    "cells of a row are parted by tabs",
    "<table><tr><td><p>a</p><td>b<tr><td>c<td>d</table>",
    "a\tb\nc\td",
  ],
  ["entries have their marks", "<ol><li>a<li>b</ol><ul><li><p>c</p></ul>", "1. a\n2. b\n\n• c"],
  ["labels end in a colon", "<dl><dt>a<dd>b<dt>c:<dd>d</dl>", "a: b\nc: d"],
  ["preformatted text stays", "<pre>a\n  b</pre>", "a\n  b"],
  ["a page break is a form feed", "<p>a</p><p style='page-break-before: always'>b</p>", "a\n\fb"],
])("of HTML, %s", async (_name, body, text) => {
  const { source, mediaType } = await read(encode(`<!-- x --><html><body>${body}</body></html>`));
  expect(mediaType).toBe("text/html");
  expect(source.text).toBe(text);
});

test("HTML nested a thousand deep is read, and a hundred thousand deep is too complex", async () => {
  const nested = (depth: number) => encode(`<html>${"<div>".repeat(depth)}deep`);
  expect((await read(nested(1000))).source.text).toBe("deep");
  expect(await problemOf(read(nested(100_000)))).toBe("too_complex");
});

const zip = (entries: Record<string, Uint8Array>) => zipSync(entries);
const manyTypes = { "[Content_Types].xml": encode("<Types/>") };
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
  ]);

test.each<[string, Uint8Array, DocumentProblem]>([
  ["a spreadsheet", zip({ ...manyTypes, "xl/workbook.xml": encode("<x/>") }), "spreadsheet"],
  ["an older spreadsheet", compound("Workbook"), "spreadsheet"],
  ["a table with commas", encode('a,b,c\n1,"2,5",3\n4,5,6\n'), "spreadsheet"],
  ["a zip", zip({ "letter.txt": encode("words") }), "archive"],
  ["a gzip", Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2]), "archive"],
  ["a damaged zip", encode("PK\u0003\u0004 and no more"), "damaged"],
  ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(600)]), "program"],
  ["an older Word document", compound("WordDocument"), "old_word_processor"],
  ["a Word document with a password", compound("EncryptedPackage"), "encrypted"],
  ["rich text", encode("{\\rtf1\\ansi words}"), "old_word_processor"],
  ["a Word document without sense", zip({ "word/document.xml": encode("<x") }), "damaged"],
  ["HTML that shows nothing", encode("<html><body><script>x</script></body></html>"), "empty"],
  ["a PDF of ten thousand pages", emptyPages(10_000), "too_many_pages"],
  [
    "a picture",
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
      "base64",
    ),
    "no_text_layer",
  ],
])("%s is said to be what it is, whatever its name", async (_name, bytes, problem) => {
  expect(await problemOf(read(bytes, "letter.docx"))).toBe(problem);
});

test("a small Word document that unpacks to gigabytes is refused before it is unpacked", async () => {
  const part = zip({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) });
  expect(part.length).toBeLessThan(100_000);
  expect(await problemOf(read(part))).toBe("too_complex");
});

test("a part that unpacks to more than its entry says is damaged, and not unpacked further", async () => {
  const part = Buffer.from(zip({ "word/document.xml": new Uint8Array(8_000_000) }));
  const entry = part.indexOf("PK\u0001\u0002");
  part.writeUInt32LE(100, entry + 24);
  part.writeUInt32LE(100, 22);
  expect(await problemOf(read(part))).toBe("damaged");
});

test("a document that takes longer than its time is too complex, and the next one is read", async () => {
  expect(await problemOf(read(textPdf(30_000), "long.pdf", 5))).toBe("too_complex");
  expect((await read(textPdf(1), "short.pdf")).source.text).toContain("Words");
});

test("while a large PDF is read, this thread goes on", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await read(textPdf(30_000));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test.each<[string, Uint8Array, string]>([
  [
    "UTF-16 without a mark",
    Buffer.from("Plain words, déjà vu.", "utf16le"),
    "Plain words, déjà vu.",
  ],
  [
    "smart quotes of windows-1252",
    Buffer.from("it\x92s \x93so\x94", "latin1"),
    "it\u2019s \u201cso\u201d",
  ],
  [
    "two encodings in one file",
    Buffer.concat([Buffer.from("é\n"), Buffer.from("\x93e\xe9\x94\n", "latin1")]),
    "é\n\u201ceé\u201d\n",
  ],
])("text with %s is decoded", async (_name, bytes, text) => {
  expect((await read(bytes)).source.text).toBe(text);
});

test("marks that turn the direction of writing are taken out and reported", async () => {
  const marked = "Case of \u202eJane Roe\u2066";
  for (const source of [
    sourceFromText(marked, null),
    (await read(encode(`<p>${marked}</p>`))).source,
  ]) {
    expect(source.text).toBe("Case of Jane Roe");
    const { report } = readDetermination(source, { newId: () => v7() });
    expect(report.notices.map(({ code }) => code)).toEqual(["text_direction_marks"]);
  }
});

test.each<[string, () => Promise<Uint8Array>, SourceNotice[]]>([
  [
    "a PDF with an author",
    async () => authoredPdf({ author: "Zzyzx", program: "W" }),
    ["personal_metadata"],
  ],
  ["a PDF that names its program alone", async () => authoredPdf({ author: "", program: "W" }), []],
  [
    "HTML with an author",
    async () => encode("<html><meta name=author content=Zzyzx>x"),
    ["personal_metadata"],
  ],
  [
    "a Word document with an author",
    () => docxOfLetter(letterOf(readText("").case), "Zzyzx"),
    ["personal_metadata"],
  ],
])("of %s only the presence of personal metadata is told", async (_name, file, notices) => {
  const { source } = await read(await file());
  expect(source.notices).toEqual(notices);
  expect(JSON.stringify(source)).not.toContain("Zzyzx");
});

test("of a PDF that asks not to be copied this is told, and it is read all the same", async () => {
  const { source } = await read(uncopyablePdf());
  expect(source.text).toBe("Words of a page");
  expect(source.notices).toEqual(["no_copying"]);
  const { report } = readDetermination(source, { newId: () => v7() });
  expect(report.notices.map(({ message }) => message)).toEqual([
    expect.stringContaining("nothing be copied"),
  ]);
});

test("a document kept before there were notices and confidences is still readable", () => {
  const { provenance } = readText("");
  const kept = {
    id: v7(),
    name: "a.pdf",
    mediaType: "application/pdf",
    sha256: "0".repeat(64),
    source: {
      documentId: null,
      text: "a",
      pageStarts: [0],
      lines: [{ start: 0, end: 1, box: { page: 1, x: 0, y: 0, width: 1, height: 1 } }],
    },
    provenance,
    report: { layout: null, problems: [], coverage: 0 },
  };
  const { source, report } = SourceDocument.parse(kept);
  expect(source.lines[0]?.confidence).toBe(1);
  expect([source.notices, report.notices]).toEqual([[], []]);
});
