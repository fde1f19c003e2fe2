import { addDays, CaseNumber, CaseOutcome, Outcome, Program } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isKnownProgram, programOf } from "./program-of.ts";
import { programs } from "./programs.gen.ts";

const known = programs.map((program) => [program.id, program] as const);
const anyProgram = fc.oneof(
  fc.constantFrom(...programs.map(({ id }) => id)),
  fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){1,3}$/).map((id) => Program.parse(id)),
);

test("any program has words, distinct for each outcome, and is called by its label or its id", () => {
  fc.assert(
    fc.property(anyProgram, (id) => {
      const { id: itsId, label, outcomeWords, caseOutcomeWords } = programOf(id);
      expect(itsId).toBe(id);
      if (!isKnownProgram(id)) expect(label).toBe(id);
      const ofItems = Outcome.options.map((outcome) => outcomeWords[outcome]);
      const ofCases = CaseOutcome.options.map((outcome) => caseOutcomeWords[outcome]);
      expect(new Set(ofItems).size).toBe(Outcome.options.length);
      expect(new Set(ofCases).size).toBe(CaseOutcome.options.length);
    }),
  );
});

test("a name that every object has is no program", () => {
  expect(isKnownProgram("constructor")).toBe(false);
  expect(programOf("to-string").deadlines).toEqual([]);
});

test.each(known)("%s has no label of another program", (id, { label }) => {
  expect(programs.filter((other) => other.label === label).map((other) => other.id)).toEqual([id]);
});

test.each(known)(
  "the versions of each deadline of %s lie together and do not overlap",
  (_id, { deadlines }) => {
    const runs = deadlines.filter(({ id }, index) => id !== deadlines[index - 1]?.id);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
    for (const [index, { id, inForce, runsFrom }] of deadlines.entries()) {
      const next = deadlines[index + 1];
      if (next?.id !== id) continue;
      expect(next.runsFrom).toBe(runsFrom);
      expect(inForce.until && addDays(inForce.until, 1) <= (next.inForce.from ?? "")).toBe(true);
    }
  },
);

test.each(known)("the fees of %s have ids of their own", (_id, { fees }) => {
  expect(new Set(fees.map(({ id }) => id)).size).toBe(fees.length);
});

test.each(known)(
  "the head of a letter of %s has each fact once, under a label of its own",
  (_id, { letter }) => {
    expect(new Set(letter.facts.map(({ fact }) => fact)).size).toBe(letter.facts.length);
    expect(new Set(letter.facts.map(({ label }) => label)).size).toBe(letter.facts.length);
  },
);

test.each(known)("the example of a case number of %s is one", (_id, { caseNumber }) => {
  if (caseNumber === null) return;
  expect(caseNumber.example).toMatch(caseNumber.pattern);
  expect(CaseNumber.parse(caseNumber.example)).toBe(caseNumber.example);
});
