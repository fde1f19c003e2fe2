import { ExpertReviewer, UsState, valueAt } from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitrarySoundCase } from "../../testing/index.ts";
import { caseOfPeople, shareIn, soundReviewer } from "../../testing/sound-reviewer.ts";
import { screenReviewer } from "./screen-reviewer.ts";

test("nobody whose licences are all restricted or lapsed may review", () => {
  const status = fc.constantFrom("restricted" as const, "lapsed" as const);
  const held = fc.record({
    state: fc.constantFrom(...UsState.options),
    number: fc.string(),
    status,
  });
  fc.assert(
    fc.property(fc.array(held), arbitrarySoundCase(), (licences, record) => {
      const { verdict, findings } = screenReviewer({ ...soundReviewer(), licences }, record);
      expect(verdict).toBe("may_not_review");
      expect(findings.map(({ check }) => check)).toContain("licence");
    }),
  );
});

/** Any reviewer: of any words, figures and affiliations. */
const anyReviewer = fc
  .record({
    name: fc.string({ unit: "binary" }),
    profession: fc.string(),
    licences: fc.array(
      fc.record({
        state: fc.constantFrom(...UsState.options),
        number: fc.string(),
        status: fc.constantFrom("active", "restricted", "lapsed"),
      }),
    ),
    certifications: fc.array(fc.string()),
    subspecialties: fc.array(fc.string()),
    yearsInPractice: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    hoursPerWeek: fc.double({ min: 0, max: 168, noNaN: true }),
    affiliations: fc.array(
      fc.record({
        kind: fc.constantFrom("professional", "familial", "financial"),
        with: fc.string({ unit: "binary" }),
        relation: fc.option(fc.string()),
      }),
    ),
    available: fc.boolean(),
  })
  .map((drawn) => ExpertReviewer.parse(drawn));

test("whoever the reviewer and whatever the case, the verdict is that of the gravest finding, and every place is there", () => {
  fc.assert(
    fc.property(anyReviewer, arbitraryCase(), (reviewer, record) => {
      const { verdict, findings } = screenReviewer(reviewer, record);
      const grave = new Set(findings.map(({ severity }) => severity));
      const expected = grave.has("warning") ? "to_settle" : "may_review";
      expect(verdict).toBe(grave.has("error") ? "may_not_review" : expected);
      for (const { field, against, message, sources } of findings) {
        expect(field).toMatch(
          new RegExp(`^$|^/(?:${Object.keys(reviewer).join("|")})(?:/[0-9]+)?$`),
        );
        if (against !== null) expect(valueAt(record, against)).not.toBeUndefined();
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(sources).not.toEqual([]);
      }
    }),
  );
});

test("what rests only on sources that nobody has seen rules nobody out", () => {
  fc.assert(
    fc.property(anyReviewer, arbitraryCase(), (reviewer, record) => {
      for (const { severity, sources } of screenReviewer(reviewer, record).findings) {
        const seen = sources.some(({ verified }) => verified);
        expect(severity === "error" && !seen).toBe(false);
      }
    }),
  );
});

test("an affiliation with a party is found, whatever else the party's name is written with", () => {
  const record = caseOfPeople();
  const names = record.parties.flatMap(({ name, organisation }) => [name, organisation]);
  const known = fc.constantFrom(...names.filter((name) => name !== null));
  const dressed = fc.constantFrom(
    (name: string) => name.toUpperCase(),
    (name: string) => `Dr. ${name}`,
    (name: string) => `${name}, LLC`,
    (name: string) => name.replace(/ /g, "  "),
  );
  fc.assert(
    fc.property(known, dressed, (name, dress) => {
      const reviewer = { ...soundReviewer(), affiliations: [shareIn(dress(name))] };
      const checks = screenReviewer(reviewer, record).findings.map(({ check }) => check);
      expect(checks).toContain("affiliation");
    }),
  );
});
