import { Case } from "@openimr/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Letter, letterLayouts, letterOf } from "../testing/corpus/letters.ts";
import { type Perturbation, perturbations } from "../testing/corpus/perturbations.ts";
import { comparable } from "./comparable.ts";
import { readText } from "./read-text.ts";
import { wrongFields } from "./wrong-fields.ts";

const anyLayout = fc.constantFrom(...Object.keys(letterLayouts));

/** A letter of any layout to which something has happened. */
function befallen({ perturb }: Perturbation): fc.Arbitrary<Letter> {
  return anyLayout
    .chain((layout) => letterOf(layout))
    .chain((letter) => perturb(letter.text).map((text) => ({ ...letter, text })));
}

function named(keeps: Perturbation["keeps"]) {
  return Object.entries(perturbations).filter(([, { keeps: kept }]) => kept === keeps);
}

describe.each(named("everything"))("a letter with %s", (_name, perturbation) => {
  test("is read to the very case it was written from", () => {
    fc.assert(
      fc.property(befallen(perturbation), ({ layout, text, truth }) => {
        const { case: read, report } = readText(text);
        expect(report.layout).toBe(layout);
        expect(comparable(read)).toEqual(comparable(truth));
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(named("values"))("a letter with %s", (_name, perturbation) => {
  test("gives each fact of its truth or none, unless the reading says that it is not certain", () => {
    fc.assert(
      fc.property(befallen(perturbation), ({ text, truth }) => {
        const { case: read, provenance } = readText(text);
        expect(Case.safeParse(read).success).toBe(true);
        const doubted = provenance.filter(({ confidence }) => confidence < 1);
        expect(
          wrongFields(read, truth).filter((path) => !doubted.some((each) => each.path === path)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(named("outcomes"))("a letter with %s", (_name, perturbation) => {
  test("gives no item another outcome than its own", () => {
    fc.assert(
      fc.property(befallen(perturbation), ({ text, truth }) => {
        const { case: read } = readText(text);
        expect(Case.safeParse(read).success).toBe(true);
        expect(wrongFields(read, truth).filter((path) => path.endsWith("/outcome"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
