import type { Case } from "@openimr/core";
import { morphineTables, totalMorphineEquivalent } from "@openimr/guidelines/drugs";
import { defineRule } from "../../define-rule.ts";
import { prescribedIn, tableSource } from "../../facts/morphine.ts";
import { type StatedMorphine, statedMorphine } from "../../facts/stated-morphine.ts";

/** How far a stated figure may lie from the computed one: it may be rounded. */
const MOST_MILLIGRAMS = 1;
const MOST_PART = 0.05;

export const rule = defineRule({
  id: "guideline/morphine-arithmetic",
  severity: "warning",
  why: "A morphine equivalent that is given for a dose follows from it by a published table.",
  sources: ["morphine-tables"],
  reads: ["clinicalSummary.text", "disputedItems.*.decision.rationale"],
  applies: ({ record }) =>
    textsOf(record).some(({ text }) => statedMorphine(text).length > 0) ||
    "no text gives a morphine equivalent",
  check: ({ record }) =>
    textsOf(record).flatMap(({ path, text }) =>
      statedMorphine(text).flatMap((stated) => {
        const computed = computedFor(stated);
        return computed === null ? [] : [{ path, ...computed }];
      }),
    ),
  message: ({ stated, arithmetic, table }) =>
    `The text gives ${stated} mg as the morphine equivalent; ${arithmetic} (${table}). Correct the figure or the dose.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale": "Norco 10/325 mg four times a day is 60 mg MED.",
    },
    passes: {
      "/disputedItems/0/decision/rationale": "Norco 10/325 mg four times a day is 40 mg MED.",
    },
  },
});

/** The sum of the doses of a clause, where no table gives what the clause states; else null. */
function computedFor({ milligrams, clause }: StatedMorphine) {
  const prescriptions = prescribedIn(clause);
  if (prescriptions === null) return null;
  const sums = morphineTables
    .map((table) => totalMorphineEquivalent(prescriptions, table))
    .filter((sum) => sum.milligrams !== null);
  const isNear = (sum: number) =>
    Math.abs(sum - milligrams) <= Math.max(MOST_MILLIGRAMS, sum * MOST_PART);
  const newest = sums.at(-1);
  if (newest === undefined || sums.some((sum) => isNear(sum.milligrams))) return null;
  return {
    params: { stated: milligrams, arithmetic: newest.arithmetic, table: newest.table.title },
    sources: [tableSource(newest.table)],
  };
}

function textsOf({ clinicalSummary, disputedItems }: Case): { path: string; text: string }[] {
  return [
    { path: "/clinicalSummary/text", text: clinicalSummary.text ?? "" },
    ...disputedItems.map(({ decision }, index) => ({
      path: `/disputedItems/${index}/decision/rationale`,
      text: decision.rationale ?? "",
    })),
  ];
}
