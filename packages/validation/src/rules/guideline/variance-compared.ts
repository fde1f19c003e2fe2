import type { DisputedItem } from "@openimr/core";
import { defineItemRule } from "../../define-rule.ts";
import { comparesWith, isOfMtus } from "../../facts/authority.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";

/** The text was changed to this during 2015. */
const FIRST_DAY = "2016-01-01";

export const rule = defineItemRule({
  id: "guideline/variance-compared",
  severity: "warning",
  why: "Where the reviewer's guideline grants what the administrator's denied, the letter compares them.",
  sources: ["ccr-9792.25.1"],
  since: FIRST_DAY,
  reads: [
    "disputedItems.*.decision.outcome",
    "disputedItems.*.decision.citations",
    "disputedItems.*.decision.rationale",
    "disputedItems.*.utilizationReview.citations",
    ...decisionDayReads,
  ],
  applies: ({ record }) => {
    const day = decisionDay(record);
    return (day !== null && day >= FIRST_DAY) || "the case is not known to be decided since 2016";
  },
  noItem: "no overturned item has citations of both sides and a rationale",
  checkItem: ({ item, index }) => {
    if (!hasBothSides(item)) return null;
    const theirs = item.utilizationReview.citations;
    const ours = item.decision.citations;
    const sides = [sideOf(theirs.map(isOfMtus)), sideOf(ours.map(isOfMtus))] as const;
    if (sides[0] === null || sides[1] === null || sides[0] === sides[1]) return [];
    if (comparesWith(item.decision.rationale ?? "", theirs)) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: { number: index + 1, theirs: sides[0], ours: sides[1] },
      },
    ];
  },
  message: ({ number, theirs, ours }) =>
    `Item ${number}: the claims administrator denied it by evidence ${theirs}, the reviewer grants it by evidence ${ours}, and the rationale does not compare the two. Say which evidence applies, and which is stronger.`,
  examples: {
    fails: { "/dates/decided": "2016-04-28", ...overturned("Six visits are foreseen.") },
    passes: {
      "/dates/decided": "2016-04-28",
      ...overturned("The level of evidence behind the MTUS is higher."),
    },
  },
});

function overturned(rationale: string) {
  return {
    "/disputedItems/0/decision": { outcome: "overturned", rationale },
    "/disputedItems/0/utilizationReview/citations": [
      {
        citedBy: "claims_administrator",
        source: "odg",
        document: "odg",
        edition: null,
        chapter: null,
        section: null,
        topic: "Massage",
        pages: [],
        text: null,
        url: null,
      },
    ],
  };
}

function hasBothSides({ decision, utilizationReview }: DisputedItem): boolean {
  return (
    decision.outcome === "overturned" &&
    decision.citations.length > 0 &&
    utilizationReview.citations.length > 0 &&
    decision.rationale !== null
  );
}

/** Whether every citation of a side is within the schedule, or none; null for a mix or where unknown. */
function sideOf(ofMtus: readonly (boolean | null)[]): string | null {
  if (ofMtus.every((each) => each === true)) return "of the MTUS";
  return ofMtus.every((each) => each === false) ? "outside the MTUS" : null;
}
