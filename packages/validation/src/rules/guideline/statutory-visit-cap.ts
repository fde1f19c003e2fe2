import type { DisputedItem } from "@openimr/core";
import { describeVisits, isKindOf, treatmentOf } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { isAfterSurgery } from "../../facts/after-surgery.ts";

/** The most visits of one kind of therapy for one injury, and the first date of injury it holds for. */
const MOST_VISITS = 24;
const FIRST_INJURY = "2004-01-01";

export const rule = defineRule({
  id: "guideline/statutory-visit-cap",
  severity: "warning",
  why: "The Labor Code allows 24 visits each of three therapies per injury, whatever the guideline.",
  sources: ["lc-4604.5-c"],
  since: FIRST_INJURY,
  reads: [
    "dates.injury",
    "disputedItems.*.service.name",
    "disputedItems.*.request",
    "disputedItems.*.original",
    "disputedItems.*.quantity",
  ],
  applies: ({ record: { dates, disputedItems } }) => {
    if (dates.injury === null || dates.injury < FIRST_INJURY) {
      return "the injury is not known to be of 2004 or later";
    }
    return disputedItems.some(isCapped) || "no capped therapy asks for a number of visits";
  },
  check: ({ record }) =>
    record.disputedItems.flatMap((item, index) => {
      const { quantity } = item;
      if (!isCapped(item) || quantity === null || (quantity.sessions ?? 0) <= MOST_VISITS) {
        return [];
      }
      return [
        {
          path: `/disputedItems/${index}/quantity`,
          params: { asked: describeVisits(quantity), most: MOST_VISITS },
        },
      ];
    }),
  message: ({ asked, most }) =>
    `The request is for ${asked}; the Labor Code allows ${most} for an injury, unless the claims administrator authorized more in writing. Say in the rationale which of the two holds.`,
  examples: {
    fails: {
      "/disputedItems/0/request": "Physical therapy, 25 visits",
      "/disputedItems/0/service/name": "physical therapy",
      "/disputedItems/0/quantity": {
        text: "25 visits",
        sessions: 25,
        frequency: null,
        duration: null,
        units: null,
        doses: [],
        acquisition: null,
      },
    },
    passes: {
      "/disputedItems/0/request": "Physical therapy, 24 visits",
      "/disputedItems/0/service/name": "physical therapy",
      "/disputedItems/0/quantity": {
        text: "24 visits",
        sessions: 24,
        frequency: null,
        duration: null,
        units: null,
        doses: [],
        acquisition: null,
      },
    },
  },
});

function isCapped(item: DisputedItem): boolean {
  const { quantity } = item;
  const treatment = treatmentOf(item)?.id ?? "";
  const capped = isKindOf(treatment, "physical_medicine") || isKindOf(treatment, "manual_therapy");
  return capped && !isAfterSurgery(item) && quantity !== null && quantity.sessions !== null;
}
