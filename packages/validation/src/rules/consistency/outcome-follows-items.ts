import { outcomeOfCase } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import { defineRule } from "../../define-rule.ts";
import { soundDetermination } from "../../sound-determination.ts";

export const rule = defineRule({
  id: "consistency/outcome-follows-items",
  severity: "error",
  why: "The result that a determination was issued with is the one that its items give.",
  sources: ["lc-4610.6", "own-facts"],
  reads: ["program", "determination", "disputedItems.*.decision.outcome"],
  applies: ({ record }) =>
    (record.determination !== null && outcomeOfCase(record) !== null) ||
    "no determination is issued, or an item is not decided",
  check: ({ record }) => {
    const issued = record.determination?.outcome ?? null;
    const given = outcomeOfCase(record);
    if (issued === null || given === null || issued === given) return [];
    const { caseOutcomeWords } = programOf(record.program);
    return [
      {
        path: "/determination/outcome",
        params: { issued: caseOutcomeWords[issued], given: caseOutcomeWords[given] },
      },
    ];
  },
  message: ({ issued, given }) =>
    `The determination says "${issued}"; its items give "${given}". Issue a corrected determination, or restore the items' decisions.`,
  examples: {
    fails: { "/determination": { ...soundDetermination(), outcome: "partial_overturn" } },
    passes: { "/determination": soundDetermination() },
  },
});
