import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Case, FieldProvenance, ReadingReport } from "@openimr/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { file, folder, imr, imrWith, sample, sampleText } from "./imr-process.ts";

const Printed = z.strictObject({
  case: Case,
  provenance: z.array(FieldProvenance),
  report: ReadingReport,
});

test("check names file, line and column, groups by item in the letter's order, and sums up", async () => {
  const path = sample("lumbar-therapy.txt");
  const { out } = await imr("check", path);
  expect(out).toContain(`${path}:41:21 error The denial is upheld`);
  expect(out.match(/^(Case|Item \d)/gm)).toEqual(["Case", "Item 1", "Item 2", "Item 3"]);
  expect(out.trimEnd()).toMatch(/1 error, 5 warnings, 5 notes$/);
});

test("the place that check names is where the letter says it", async () => {
  const { out } = await imr("check", sample("lumbar-therapy.txt"));
  const [, line, column] =
    /:(\d+):(\d+) \w+ .*\n {4}consistency\/mentioned-report-reviewed/.exec(out) ?? [];
  const said = sampleText("lumbar-therapy.txt").split("\n")[Number(line) - 1] ?? "";
  expect(said.slice(Number(column) - 1)).toMatch(/^(progress report|\d)/i);
});

test("check of a PDF names the page", async () => {
  const output = join(folder, "lumbar.pdf");
  await imr("letter", sample("lumbar-therapy.txt"), "-o", output);
  const { code, out } = await imr("check", output);
  expect(out).toMatch(/lumbar\.pdf, page \d: error The denial is upheld/);
  expect(code).toBe(1);
});

test("check judges on the day that is named", async () => {
  const days = ["2012-01-01", "2026-11-23"];
  for (const day of days) {
    expect((await imr("check", sample("knee-imaging.txt"), "--as-of", day)).code).not.toBe(2);
  }
  const { code, out, err } = await imr("check", sample("knee-imaging.txt"), "--as-of", "23.11.26");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("YYYY-MM-DD");
});

test("check of a letter without faults ends with 0 and an empty array", async () => {
  const { code, out } = await imr("check", sample("knee-imaging.txt"), "--json");
  expect({ code, findings: JSON.parse(out) }).toEqual({ code: 0, findings: [] });
});

test.each(["multiple-items.txt", "knee-imaging.txt"])(
  "parse of %s prints case, provenance and report as JSON and nothing else",
  async (name) => {
    const { code, out, err } = await imr("parse", sample(name), "--json");
    const printed = Printed.parse(JSON.parse(out));
    expect(printed.case.disputedItems.length).toBeGreaterThan(0);
    const text = sampleText(name);
    for (const each of printed.provenance) {
      expect(text.slice(each.start, each.end)).toBe(each.text);
    }
    expect({ code, err }).toEqual({ code: 0, err: "" });
  },
);

test("parse prints every item whole in a table for people", async () => {
  const { code, out } = await imr("parse", sample("multiple-items.txt"));
  const words = new Set(out.split(/[│\s()]+/));
  const printed = await imr("parse", sample("multiple-items.txt"), "--json");
  for (const { request } of Printed.parse(JSON.parse(printed.out)).case.disputedItems) {
    for (const word of request.split(/[\s()]+/)) expect(words).toContain(word);
  }
  expect({ code, cut: out.includes("…") }).toEqual({ code: 0, cut: false });
});

const text = sampleText("knee-imaging.txt");

test.each<[string, string | Uint8Array]>([
  ["UTF-8", text],
  ["UTF-8 with a byte order mark", `\ufeff${text}`],
  ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["line ends of Windows", text.replaceAll("\n", "\r\n")],
])("standard input in %s is read", async (_name, input) => {
  const { code, out, err } = await imrWith({ input }, "parse", "-");
  expect(out).toContain("MRI of the left knee");
  expect(out).toContain("standard input: layout 2014");
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test.each(["pdf", "html", "txt"])("letter writes a %s that can be read again", async (ending) => {
  const output = join(folder, `letter.${ending}`);
  const { code, out } = await imr("letter", sample("shoulder-care.txt"), "-o", output);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  if (ending === "html") expect(readFileSync(output, "utf8")).toContain("Tramadol 50mg #90");
  else {
    const again = await imr("parse", output, "--json");
    expect(Printed.parse(JSON.parse(again.out)).case.disputedItems).toHaveLength(3);
  }
});

test("colours are used on a terminal alone", async () => {
  const { out } = await imrWith(
    { env: { TERM: "xterm-256color" } },
    "check",
    sample("lumbar-therapy.txt"),
  );
  expect(out).not.toContain("\u001b");
});

test("what a letter holds never commands the terminal, and a word wider than its column stays whole", async () => {
  const word = "W".repeat(120);
  const request = "Therapeutic exercises 3 x 4 for the lumbar spine";
  const hostile = sampleText("lumbar-therapy.txt").replace(
    `${request}:`,
    `${request} \u001b]0;owned\u0007\u001b[2J\u202e ${word}:`,
  );
  const path = file("hostile.txt", hostile);
  for (const command of ["parse", "check"]) {
    const { out, err } = await imr(command, path);
    for (const mark of ["\u001b", "\u0007", "\u202e"]) expect(out + err).not.toContain(mark);
    expect(out).toContain("owned");
  }
  const { out } = await imr("parse", path);
  expect(out.match(/W/g)?.length).toBeGreaterThanOrEqual(120);
});

test("help and version end with 0, no command and an unknown one with 2", async () => {
  expect(await imr("--help")).toMatchObject({ code: 0, err: "" });
  expect(await imr("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d/) });
  expect(await imr()).toMatchObject({ code: 2, out: "" });
  expect(await imr("chekc", "a.txt")).toMatchObject({ code: 2, out: "" });
});
