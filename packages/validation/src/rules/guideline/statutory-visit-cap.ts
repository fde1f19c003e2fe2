import type { DisputedItem } from "@openimr/core";
import { describeVisits, isKindOf, treatmentOf } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { isAfterSurgery } from "../../facts/after-surgery.ts";

/** The most visits of one kind of therapy for one injury, and the first date of injury it holds for. */
const MOST_VISITS = 24;
const FIRST_INJURY = "2004-01-01";

export const rule = defineItemRule({
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
  applies: ({ record: { dates } }) => {
    return (
      (dates.injury !== null && dates.injury >= FIRST_INJURY) ||
      "the injury is not known to be of 2004 or later"
    );
  },
  noItem: "no capped therapy asks for a number of visits",
  checkItem: ({ item, index }) => {
    const sessions = item.quantity?.sessions ?? null;
    if (item.quantity === null || sessions === null || !isCapped(item)) return null;
    if (sessions <= MOST_VISITS) return [];
    return [
      {
        path: `/disputedItems/${index}/quantity`,
        params: { asked: describeVisits(item.quantity), most: MOST_VISITS },
      },
    ];
  },
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

/** Whether it is one of the three therapies, and not after an operation. */
function isCapped(item: DisputedItem): boolean {
  const treatment = treatmentOf(item)?.id ?? "";
  const capped = isKindOf(treatment, "physical_medicine") || isKindOf(treatment, "manual_therapy");
  return capped && !isAfterSurgery(item);
}
