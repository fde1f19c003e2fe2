import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Case, FieldProvenance, Finding, ReadingReport } from "@openimr/core";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const samples = new URL("../../../packages/determination/samples/", import.meta.url);
const sample = (name: string) => fileURLToPath(new URL(name, samples));
/** A real, redacted determination that lies beside the checkout where the maintainers work. */
const shared = fileURLToPath(
  new URL("../../../../shared/samples/determination-2014-layout.txt", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "imr-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const Printed = z.strictObject({
  case: Case,
  provenance: z.array(FieldProvenance),
  report: ReadingReport,
});

function imr(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return imrReading(null, ...args);
}

function imrReading(input: string | null, ...args: string[]) {
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.on("data", (part: Buffer) => {
      out += part.toString();
    });
    child.stderr.on("data", (part: Buffer) => {
      err += part.toString();
    });
    child.stdin.end(input ?? "");
    child.on("close", (code) => done({ code, out, err }));
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What the faulty letters must show, by rule and place. */
const faults = [
  ["guideline/citation-fits-body-part", "/disputedItems/1/decision/citations/0"],
  ["guideline/quantity-within-limit", "/disputedItems/0/quantity"],
  ["guideline/quantity-within-limit", "/disputedItems/2/quantity"],
  ["consistency/stated-injury-age", "/disputedItems/2/decision/rationale"],
  ["consistency/mentioned-report-reviewed", "/clinicalSummary/mentionedReports/0"],
  ["consistency/visits-of-device", "/disputedItems/1/quantity"],
  ["consistency/rationale-fits-outcome", "/disputedItems/0/decision/rationale"],
];

const faulty = [sample("lumbar-therapy.txt"), ...(existsSync(shared) ? [shared] : [])];

test.each(faulty)(
  "check finds the seven faults of %s, each with its source, and ends with 1",
  async (path) => {
    const { code, out, err } = await imr("check", path, "--json", "--as-of", "2026-11-23");
    const findings = z.array(Finding).parse(JSON.parse(out));
    const found = findings.map((finding) => [finding.ruleId, finding.path]);
    for (const fault of faults) expect(found).toContainEqual(fault);
    for (const finding of findings) expect(finding.sources.length).toBeGreaterThan(0);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  },
);

test("check names file, line and column, and sums up", async () => {
  const { out } = await imr("check", sample("lumbar-therapy.txt"));
  expect(out).toContain("lumbar-therapy.txt:41:21 error The denial is upheld");
  expect(out.trimEnd()).toMatch(/1 error, 5 warnings, 3 notes$/);
  expect(out).not.toContain("\u001b[");
});

test("check of a letter without faults ends with 0 and an empty array", async () => {
  const { code, out } = await imr("check", sample("knee-imaging.txt"), "--json");
  expect({ code, findings: JSON.parse(out) }).toEqual({ code: 0, findings: [] });
});

test("parse prints case, provenance and report as JSON and nothing else", async () => {
  const { code, out, err } = await imr("parse", sample("multiple-items.txt"), "--json");
  const printed = Printed.parse(JSON.parse(out));
  expect(printed.case.disputedItems).toHaveLength(8);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test("parse reads standard input and prints a table for people", async () => {
  const text = readFileSync(sample("knee-imaging.txt"), "utf8");
  const { code, out } = await imrReading(text, "parse", "-");
  expect(out).toContain("MRI of the left knee without contrast");
  expect(out).toContain("CM15-9000002");
  expect(code).toBe(0);
});

test.each(["pdf", "html", "txt"])(
  "letter writes a %s that can be read again",
  async (ending) => {
    const output = join(folder, `letter.${ending}`);
    expect((await imr("letter", sample("shoulder-care.txt"), "-o", output)).code).toBe(0);
    if (ending === "html") expect(readFileSync(output, "utf8")).toContain("Tramadol 50mg #90");
    else {
      const { out } = await imr("parse", output, "--json");
      expect(Printed.parse(JSON.parse(out)).case.disputedItems).toHaveLength(3);
    }
  },
  20_000,
);

test.each([
  ["an empty file", () => file("empty.txt", ""), /no text in it/],
  ["another text", () => file("note.txt", "Remember the milk."), /no determination/],
  [
    "a binary named .pdf",
    () =>
      file(
        "fake.pdf",
        Uint8Array.from({ length: 99 }, (_, i) => i),
      ),
    /is no PDF/,
  ],
  ["a missing file", () => join(folder, "nowhere.txt"), /no such file/],
  ["a folder", () => folder, /is a folder/],
])(
  "%s ends with 2, says why on standard error and prints nothing else",
  async (_name, path, words) => {
    const { code, out, err } = await imr("check", path(), "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  },
);

test("a truncated letter is parsed as far as it goes, and the report says that it breaks off", async () => {
  const text = readFileSync(sample("multiple-items.txt"), "utf8");
  const { out } = await imr("parse", file("cut.txt", text.slice(0, 4000)), "--json");
  const { report } = Printed.parse(JSON.parse(out));
  expect(report.problems.map((problem) => problem.code)).toContain("truncated");
});

test("a server that does not answer is named as the reason", async () => {
  const { code, err } = await imr("--server", "http://127.0.0.1:9", "list");
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("does not answer") });
});
