import { expect, test } from "vitest";
import { citation } from "../sound-case.ts";
import { comparesWith, isOfMtus, speaksOfMtus } from "./authority.ts";

test.each([
  [{ document: "mtus-chronic-pain-2009" }, true],
  [{ document: "acoem-low-back-2016" }, true],
  [{ document: "odg" }, false],
  [{ source: "mtus" as const }, true],
  [{ source: "study" as const }, false],
  [{ source: "acoem" as const }, null],
  [{}, null],
])("whether %j is of the schedule: %s", (given, ofMtus) => {
  expect(isOfMtus(citation(given))).toBe(ofMtus);
});

test.each([
  ["The MTUS is silent on this.", true],
  ["The Chronic Pain Medical Treatment Guidelines do not address it.", true],
  ["ODG allows it for patients at risk.", false],
  ["", false],
])("whether %j speaks of the schedule: %s", (rationale, speaks) => {
  expect(speaksOfMtus(rationale)).toBe(speaks);
});

test.each([
  ["The evidence of the cited study is new.", false],
  ["By its level of evidence the newer study prevails.", true],
  ["ODG would allow fewer visits, on one small trial.", true],
  ["The MTUS allows six visits.", false],
  ["Six visits are foreseen.", false],
])("whether %j compares with ODG: %s", (rationale, compares) => {
  expect(comparesWith(rationale, [citation({ source: "odg", document: "odg" })])).toBe(compares);
});
