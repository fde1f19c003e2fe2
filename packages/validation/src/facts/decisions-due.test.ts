import type { Case, CaseStatus } from "@openimr/core";
import { newCase } from "@openimr/core";
import { expect, test } from "vitest";
import { soundCase } from "../sound-case.ts";
import { decisionsAreDue } from "./decisions-due.ts";

const blank = newCase(soundCase().id, "ca-wc-imr");

test.each<[string, Case, boolean]>([
  ["an application just received", blank, false],
  ["a letter that tells decisions", soundCase(), true],
  ["a letter of which the day alone was read", { ...blank, dates: soundCase().dates }, true],
])("of %s decisions are due: %#", (_name, record, isDue) => {
  expect(decisionsAreDue(record)).toBe(isDue);
});

test.each<[CaseStatus, boolean]>([
  ["eligibility_review", false],
  ["in_review", false],
  ["quality_review", true],
  ["published", true],
  ["remanded", false],
  ["terminated", false],
])("in the status %s decisions are due: %s", (status, isDue) => {
  expect(decisionsAreDue({ ...soundCase(), status })).toBe(isDue);
  expect(decisionsAreDue({ ...blank, status })).toBe(isDue);
});
