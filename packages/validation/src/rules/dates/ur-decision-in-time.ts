import { defineRule } from "../../define-rule.ts";
import { deadlineReads, missedDeadline } from "../../facts/missed-deadline.ts";

export const rule = defineRule({
  id: "dates/ur-decision-in-time",
  severity: "warning",
  why: "An untimely utilization review decision is invalid, and its dispute not one for this review.",
  sources: ["untimely-review"],
  reads: deadlineReads,
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
  check: (context) => {
    const missed = missedDeadline(["ur-decision-at-the-latest"], context);
    if (missed === null || missed.on === null) return [];
    const { by, on, counted, source } = missed;
    return [
      { path: "/dates/requestForAuthorization", params: { by, on, counted }, sources: [source] },
    ];
  },
  message: ({ by, on, counted }) =>
    `Utilization review decided on ${on}, ${by} days late (${counted}). An untimely decision is not for this review. Check both days, or note why the case is eligible.`,
  examples: {
    fails: { "/dates/requestForAuthorization": "2015-02-13" },
    passes: { "/dates/requestForAuthorization": "2015-02-16" },
  },
});
