import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadingReport } from "@openimr/core";
import { emptyPages, encryptedPdf } from "@openimr/determination/testing";
import { expect, test } from "vitest";
import { z } from "zod";
import { CheckedFinding, file, folder, imr, imrWith, sample, sampleText } from "./imr-process.ts";

const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256);

const unreadable: [name: string, path: () => string, words: RegExp][] = [
  ["an empty file", () => file("empty.txt", ""), /no text in it.*Paste/],
  ["another text", () => file("note.txt", "Remember the milk."), /no determination.*Choose/],
  ["a binary named .pdf", () => file("fake.pdf", noise), /is no PDF.*Export/],
  ["a binary of another name", () => file("fake.docx", noise), /Only text, PDF, Word.*Convert/],
  ["a PDF that is locked", () => file("locked.pdf", encryptedPdf()), /password.*Save a copy/],
  [
    "a PDF of empty pictures",
    () => file("scan.pdf", emptyPages(1)),
    /No text was recognised.*Scan/,
  ],
  ["a PDF that breaks off", () => file("half.pdf", "%PDF-1.7\n1 0 obj\n<<"), /damaged.*again/],
  ["too large a file", () => file("big.txt", Buffer.alloc(26 * 1024 * 1024, 65)), /at most 25 MB/],
  ["a missing file", () => join(folder, "nowhere.txt"), /no such file.*Check/],
  ["a folder", () => folder, /is a folder.*Name a file/],
  ["a file below a file", () => join(file("leaf.txt", "x"), "a.txt"), /no folder.*Check the path/],
];

test.each(unreadable)(
  "%s ends with 2, names the file and says what to do, on standard error alone",
  async (_name, pathOf, words) => {
    const path = pathOf();
    const { code, out, err } = await imr("parse", path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(words);
    expect(err.startsWith(`${path}: `)).toBe(true);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  },
);

test("letter writes nothing of what it cannot read", async () => {
  const output = join(folder, "never.pdf");
  const answer = await imr("letter", file("milk.txt", "Remember the milk."), "-o", output);
  expect(answer).toMatchObject({ code: 2, out: "" });
  expect(() => readFileSync(output)).toThrow();
});

test("standard input that never ends is read no further than the largest document", async () => {
  const answer = await imrWith({ input: Buffer.alloc(60 * 1024 * 1024, 65) }, "parse", "-");
  expect(answer).toMatchObject({ code: 2, out: "" });
  expect(answer.err).toMatch(/^standard input: The file is too large/);
});

test("a letter that breaks off is parsed as far as it goes, and the report says so", async () => {
  const cut = file("cut.txt", sampleText("multiple-items.txt").slice(0, 4000));
  const { code, out } = await imr("parse", cut, "--json");
  const { report } = z.object({ report: ReadingReport }).parse(JSON.parse(out));
  expect(report.problems.map((problem) => problem.code)).toContain("truncated");
  expect(code).toBe(0);
});

test("a letter without faults that breaks off is checked as far as it goes, but is not clean", async () => {
  const whole = sampleText("multiple-items.txt");
  expect((await imr("check", sample("multiple-items.txt"))).code).toBe(0);
  for (const length of [2000, 4000]) {
    const cut = file(`cut-${length}.txt`, whole.slice(0, length));
    const { code, out, err } = await imr("check", cut, "--json");
    const errors = z
      .array(CheckedFinding)
      .parse(JSON.parse(out))
      .filter(({ severity }) => severity === "error");
    expect(code).toBe(errors.length > 0 ? 1 : 2);
    expect(err).toContain("breaks off");
  }
});

test.each([
  ["the clinical case summary", /CLINICAL CASE SUMMARY/, 2],
  ["the decisions", /IMR ISSUES.*/s, 1],
])("a letter without %s is not clean, and check says what is missing", async (part, cut, code) => {
  const text = sampleText("knee-imaging.txt").replace(cut, "");
  const answer = await imr("check", file("part.txt", text));
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(`The section on ${part} was not found.`);
});

test("letter writes nothing where the ending or the place does not fit, and says which", async () => {
  const path = file("letter.txt", sampleText("knee-imaging.txt"));
  mkdirSync(join(folder, "folder.pdf"));
  const cases: [output: string, words: RegExp][] = [
    [join(folder, "letter.docx"), /none of \.pdf, \.html, \.txt/],
    [join(folder, "nowhere", "letter.pdf"), /no such folder/],
    [join(folder, "folder.pdf"), /is a folder/],
    [path, /the file to read/],
  ];
  for (const [output, words] of cases) {
    const { code, err } = await imr("letter", path, "-o", output);
    expect({ code, named: err.startsWith(`${output}: `) }).toEqual({ code: 2, named: true });
    expect(err).toMatch(words);
  }
  expect(readFileSync(path, "utf8")).toBe(sampleText("knee-imaging.txt"));
});
