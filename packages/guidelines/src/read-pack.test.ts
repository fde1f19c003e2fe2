import fc from "fast-check";
import { expect, test } from "vitest";
import { describePackProblem } from "./pack-problems.ts";
import { readPack } from "./read-pack.ts";

const pack = (rest: object) => ({ format: 1, id: "ours", version: "7", title: "Our own", ...rest });
const limit = {
  id: "handbook-massage",
  document: "handbook-2024",
  topic: "Massage",
  treatment: "massage",
  kind: "amount",
  measure: "visit",
  most: 8,
};

test("a pack of one limit needs no more than its numbers; the rest has its usual value", () => {
  const reading = readPack(pack({ limits: [limit] }));
  expect(reading.ok && reading.pack.limits[0]).toMatchObject({
    least: null,
    phase: "total",
    regions: null,
    conditions: [],
    confidence: "unverified",
  });
});

test.each<[string, unknown, string]>([
  ["no pack at all", "limits", "/: expected object, received string. Give an object here."],
  ["another format", { ...pack({}), format: 2 }, "/format: expected 1. Use 1."],
  [
    "an unknown measure",
    pack({ limits: [{ ...limit, measure: "visits" }] }),
    '/limits/0/measure (handbook-massage): Invalid option: expected one of "visit"|"injection"',
  ],
  [
    "a number as text",
    pack({ limits: [{ ...limit, most: "8" }] }),
    "/limits/0/most (handbook-massage): expected number, received string. Give a number here.",
  ],
  [
    "an unknown kind",
    pack({ limits: [{ ...limit, kind: "ceiling" }] }),
    'Give "kind" as one of "amount", "not_recommended", "interval", "response", "criterion".',
  ],
  [
    "a misspelt field",
    pack({ limits: [{ ...limit, mots: 8 }] }),
    'Take out "mots", or spell it as the GuidelinePack schema does.',
  ],
  [
    "an amount of a treatment that is not recommended",
    pack({ limits: [{ ...limit, kind: "not_recommended" }] }),
    'Take out "measure", "most", or spell it as the GuidelinePack schema does.',
  ],
  [
    "a word in capitals",
    pack({ treatments: [{ id: "leeches", label: "leeches", words: ["Leeches"] }] }),
    "/treatments/0/words/0 (leeches): ",
  ],
])("%s is refused with its place and a remedy", (_what, value, message) => {
  const reading = readPack(value);
  expect(reading.ok ? "" : reading.problems.map(describePackProblem).join("\n")).toContain(message);
});

test("any JSON is read without an error, and gives a pack or problems", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, field) => {
      for (const given of [value, pack({ limits: value }), pack({ [field]: value })]) {
        const reading = readPack(given);
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
      }
    }),
  );
});
