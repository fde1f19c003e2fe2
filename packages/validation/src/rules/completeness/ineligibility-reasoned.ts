import { defineRule } from "../../define-rule.ts";
import { isWritten } from "../../facts/missing-facts.ts";

export const rule = defineRule({
  id: "completeness/ineligibility-reasoned",
  severity: "warning",
  why: "That a treatment is not eligible is told in writing, with the reasons.",
  sources: ["ccr-9792.10.3", "quality-practice"],
  reads: ["disputedItems.*.eligibility", "disputedItems.*.request"],
  applies: ({ record }) =>
    record.disputedItems.some(({ eligibility }) => eligibility.status === "ineligible") ||
    "no item is ineligible",
  check: ({ record }) =>
    record.disputedItems.flatMap(({ eligibility: { status, reason }, request }, index) =>
      status !== "ineligible" || isWritten(reason)
        ? []
        : [
            {
              path: `/disputedItems/${index}/eligibility/reason`,
              params: { number: index + 1, request },
            },
          ],
    ),
  message: ({ number, request }) =>
    `Item ${number}${request === "" ? "" : ` (${request})`} is ineligible without a reason. Enter the reason that the notice gives.`,
  examples: {
    fails: { "/disputedItems/1/eligibility": { status: "ineligible", reason: null } },
    passes: { "/disputedItems/1/eligibility": { status: "ineligible", reason: "Not signed." } },
  },
});
