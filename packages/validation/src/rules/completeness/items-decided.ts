import { defineRule } from "../../define-rule.ts";
import { decisionsAreDue, decisionsDueReads } from "../../facts/decisions-due.ts";

type Undecided = { number: number | null; request: string };

export const rule = defineRule<Undecided>({
  id: "completeness/items-decided",
  severity: "error",
  why: "The determination states for every eligible item whether it is medically necessary.",
  sources: ["lc-4610.6", "own-facts"],
  reads: [...decisionsDueReads, "disputedItems.*.eligibility.status", "disputedItems.*.request"],
  applies: ({ record }) => decisionsAreDue(record) || "no decision is due yet",
  check: ({ record }) => {
    if (record.disputedItems.length === 0) {
      return [{ path: "/disputedItems", params: { number: null, request: "" } }];
    }
    return record.disputedItems.flatMap((item, index) =>
      item.decision.outcome !== null || item.eligibility.status === "ineligible"
        ? []
        : [
            {
              path: `/disputedItems/${index}/decision/outcome`,
              params: { number: index + 1, request: item.request },
            },
          ],
    );
  },
  message: ({ number, request }) =>
    number === null
      ? "There is no disputed item. Add what is in dispute."
      : `Item ${number}${request === "" ? "" : ` (${request})`} is not decided. Choose upheld or overturned.`,
  examples: {
    fails: { "/disputedItems/1/decision/outcome": null },
    passes: {
      "/disputedItems/1/decision/outcome": null,
      "/disputedItems/1/eligibility/status": "ineligible",
    },
  },
});
