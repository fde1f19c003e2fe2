import { isDeepStrictEqual } from "node:util";
import { Case, valueAt } from "@openimr/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText, sampleText, withoutIds } from "./read-text.ts";

const names = ["lumbar-therapy.txt", "knee-imaging.txt", "shoulder-care.txt", "multiple-items.txt"];
const letters = names.map((name) => [name, sampleText(name)] as const);

describe.each(letters)("%s", (_name, text) => {
  const reading = readText(text);

  test("is understood whole", () => {
    expect(reading.report).toMatchObject({ layout: "2014", problems: [] });
    expect(reading.report.coverage).toBeGreaterThan(0.97);
    expect(Case.parse(reading.case)).toEqual(reading.case);
  });

  test("has for every field that was read its very place in the text", () => {
    expect(reading.provenance.length).toBeGreaterThan(25);
    for (const { path, start, end, text: words } of reading.provenance) {
      expect(text.slice(start, end)).toBe(words);
      expect(valueAt(reading.case, path) ?? null).not.toBeNull();
    }
  });

  test.each([
    ["Windows line ends", (letter: string) => letter.replaceAll("\n", "\r\n")],
    ["no-break spaces", (letter: string) => letter.replaceAll("  ", "\u00a0 ")],
    ["double-spaced lines", (letter: string) => letter.replaceAll("\n", "\n\n")],
    ["typographic hyphens", (letter: string) => letter.replaceAll("-", "\u2011")],
    ["indented lines", (letter: string) => letter.replaceAll("\n", "\n    ")],
  ])("reads the same with %s", (_change, change) => {
    expect(withoutIds(readText(change(text)).case)).toEqual(withoutIds(reading.case));
  });

  test("gives the same outcomes when a page breaks anywhere between two words", () => {
    const blanks = [...text.matchAll(/\n/g)].map((match) => match.index);
    fc.assert(
      fc.property(fc.constantFrom(...blanks), (at) => {
        const broken = `${text.slice(0, at)}\n\f${text.slice(at + 1)}`;
        expect(outcomes(broken)).toEqual(outcomes(text));
      }),
    );
  });

  test("cut off anywhere, it gives no value that the whole letter does not give, unless it says so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
        const part = readText(text.slice(0, length));
        const cut = part.report.problems.some(({ code }) => /truncated|section_missing/.test(code));
        for (const { path, end } of part.provenance) {
          const whole = valueAt(reading.case, path);
          const same = isDeepStrictEqual(
            withoutIds(valueAt(part.case, path)),
            withoutIds(whole ?? null),
          );
          const last = text.slice(end, length).trim().length <= 1;
          const prose = path === "/clinicalSummary/text" && cut;
          if (!last && !prose) expect([path, same]).toEqual([path, true]);
        }
        const whole = outcomes(text);
        expect(part.case.disputedItems.length).toBeLessThanOrEqual(whole.length);
        for (const [at, item] of part.case.disputedItems.entries()) {
          expect([null, whole[at]]).toContain(item.decision.outcome);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("the faulty letter is read with its header, worker, records and quantities", () => {
  const { case: record } = readText(sampleText("lumbar-therapy.txt"));
  expect(record).toMatchObject({
    caseNumber: "CM15-9000001",
    priority: "standard",
    dates: {
      injury: "2002-03-14",
      assigned: "2015-06-22",
      decided: "2015-07-20",
      urDecision: "2015-05-14",
      applicationReceived: "2015-06-08",
    },
    injuredWorker: { age: 61, sex: "male" },
    clinicalSummary: {
      pain: { low: 5, high: 7, outOf: 10 },
      medications: ["naproxen", "cyclobenzaprine"],
    },
    reviewer: {
      certifications: ["Family Practice"],
      subspecialties: ["Sports Medicine"],
      statesOfLicensure: ["California", "Nevada"],
    },
  });
  expect(record.disputedItems.map((item) => item.quantity?.sessions)).toEqual([12, null, 12]);
});

test("an item whose decision word cannot be read is left open and reported with its place", () => {
  const text = sampleText("knee-imaging.txt").replace(
    "contrast: Overturned",
    "contrast: Ov?rt?rn?d",
  );
  const { case: record, report } = readText(text);
  expect(record.disputedItems[0]?.decision.outcome).toBeNull();
  expect(report.problems).toContainEqual(
    expect.objectContaining({
      code: "field_unreadable",
      path: "/disputedItems/0/decision/outcome",
    }),
  );
});

test.each([
  ["no text", "   \n", "empty"],
  ["another text", "Dear Sir, the invoice is attached.", "not_a_determination"],
])("%s is no determination, and the report says what to do", (_name, text, code) => {
  const { case: record, report } = readText(text);
  expect(report).toMatchObject({ layout: null, problems: [{ code }] });
  expect(record.disputedItems).toEqual([]);
});

test("a letter that breaks off in a sentence is reported as truncated", () => {
  const text = sampleText("multiple-items.txt");
  const { report } = readText(text.slice(0, text.length - 200));
  expect(report.problems.map((problem) => problem.code)).toContain("truncated");
});

test("a field at the place where the text breaks off is not certain", () => {
  const text = sampleText("knee-imaging.txt");
  const { provenance } = readText(text.slice(0, text.lastIndexOf("medically")));
  const rationale = provenance.find(({ path }) => path.endsWith("/rationale"));
  expect(rationale?.confidence).toBe(0.5);
  expect(provenance.filter(({ confidence }) => confidence < 1)).toEqual([rationale]);
});

test("no numbers, whatever they are, make the reader throw or break the shape of a case", () => {
  const text = letters.map(([, letter]) => letter).join("");
  const number = fc.constantFrom(
    "0",
    "00",
    "1",
    "9",
    "99",
    "131",
    "999",
    "99999999",
    "-1",
    "twelve",
  );
  fc.assert(
    fc.property(fc.infiniteStream(fc.option(number, { freq: 3 })), (stream) => {
      const changed = text.replace(/\d+|\bfive\b/g, (old) => stream.next().value ?? old);
      expect(Case.safeParse(readText(changed).case).error?.issues ?? []).toEqual([]);
    }),
  );
});

test("no text makes the reader throw or break the shape of a case", () => {
  const [, letter = ""] = letters[0] ?? [];
  const pieces = letter.split(/(?<=[.:])/);
  const shuffled = fc.shuffledSubarray(pieces, { minLength: 1 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), shuffled), (text) => {
      const { case: record, provenance } = readText(text);
      expect(Case.safeParse(record).success).toBe(true);
      for (const { path, start, end, text: words } of provenance) {
        expect(text.slice(start, end)).toBe(words);
        expect(valueAt(record, path) ?? null).not.toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

function outcomes(text: string) {
  return readText(text).case.disputedItems.map((item) => item.decision.outcome);
}
