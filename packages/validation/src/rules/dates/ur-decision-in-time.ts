import { daysBetween } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** The most days from the request to a decision on treatment not yet given. */
const MOST_DAYS = 14;

export const rule = defineRule({
  id: "dates/ur-decision-in-time",
  severity: "warning",
  why: "An untimely utilization review decision is invalid, and its dispute not one for this review.",
  sources: ["ur-14-days", "untimely-review"],
  reads: [
    "dates.requestForAuthorization",
    "dates.urDecision",
    "utilizationReview.decidedOn",
    "disputedItems.*.retrospective",
  ],
  applies: ({ record: { dates, utilizationReview, disputedItems } }) => {
    if (disputedItems.some(({ retrospective }) => retrospective)) {
      return "treatment already given has another time limit";
    }
    return (
      (dates.requestForAuthorization !== null &&
        (utilizationReview.decidedOn ?? dates.urDecision) !== null) ||
      "the day of the request or of the decision is not known"
    );
  },
  check: ({ record: { dates, utilizationReview } }) => {
    const decided = utilizationReview.decidedOn ?? dates.urDecision;
    if (dates.requestForAuthorization === null || decided === null) return [];
    const days = daysBetween(dates.requestForAuthorization, decided);
    return days <= MOST_DAYS
      ? []
      : [{ path: "/dates/requestForAuthorization", params: { days, most: MOST_DAYS } }];
  },
  message: ({ days, most }) =>
    `Utilization review decided ${days} days after the request; ${most} are the most. An untimely decision is not for this review. Check both days, or note why the case is eligible.`,
  examples: {
    fails: { "/dates/requestForAuthorization": "2015-02-15" },
    passes: { "/dates/requestForAuthorization": "2015-02-16" },
  },
});
