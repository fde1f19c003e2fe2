import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";

type Unsettled = { number: number | null; request: string };

export const rule = defineRule<Unsettled>({
  id: "completeness/eligibility-settled",
  severity: "warning",
  why: "A case is assigned once it is found eligible; there has to be something to review.",
  sources: ["ccr-9792.10.4", "ccr-9792.10.3", "quality-practice"],
  reads: ["status", "disputedItems.*.eligibility.status", "disputedItems.*.request"],
  applies: ({ record }) => {
    if (!isUnderWayFrom("assigned", record)) {
      return "the case is not between its assignment and its issue";
    }
    return record.disputedItems.length > 0 || "there is no disputed item";
  },
  check: ({ record: { disputedItems } }) => {
    if (disputedItems.every(({ eligibility }) => eligibility.status === "ineligible")) {
      return [{ path: "/disputedItems", params: { number: null, request: "" } }];
    }
    return disputedItems.flatMap(({ eligibility, request }, index) =>
      eligibility.status === "pending"
        ? [
            {
              path: `/disputedItems/${index}/eligibility/status`,
              params: { number: index + 1, request },
            },
          ]
        : [],
    );
  },
  message: ({ number, request }) =>
    number === null
      ? "A case is assigned for an eligible item, and none is. Find one eligible, or close the case as ineligible."
      : `Whether item ${number}${request === "" ? "" : ` (${request})`} is eligible is open; a case is assigned once that is settled. Settle it.`,
  examples: {
    fails: { "/status": "assigned", "/disputedItems/1/eligibility/status": "pending" },
    passes: { "/status": "assigned", "/disputedItems/1/eligibility/status": "ineligible" },
  },
});
