import { type Case, type CaseStatus, caseStatusLabels, type DisputedItem } from "@openimr/core";
import { dayOfEvent } from "./case-event.ts";
import type { DeadlineRule, RequestsOfDeadline } from "./deadline-rule.ts";
import { reviewTrack } from "./review-track.ts";

/** Why a rule is not about a case; null where it is, or where the case does not tell. */
export function whyNotApplicable(rule: DeadlineRule, record: Case): string | null {
  const { onlyIn, tracks, requests, metBy } = rule;
  const track = reviewTrack(record);
  if (onlyIn !== null && !onlyIn.includes(record.status)) {
    return `the status is not ${onlyIn.map((status) => caseStatusLabels[status]).join(" or ")}`;
  }
  if (tracks !== null && track !== null && !tracks.includes(track)) {
    return `the review is ${trackWords[track]}`;
  }
  const ended = ends[record.status];
  const isDone = metBy !== null && dayOfEvent(record, metBy) !== null;
  if (ended !== undefined && isOfReview(rule) && !isDone) return ended;
  const asked = requests === null ? null : requestWords[requests];
  const items = record.disputedItems;
  if (asked === null || items.length === 0 || items.some(asked.mayBe)) return null;
  return asked.none;
}

/** What a case does not tell, so that nobody knows whether a rule is about it; null for nothing. */
export function whyUntold(rule: DeadlineRule, record: Case): string | null {
  if (rule.untold !== null) return rule.untold;
  if (rule.tracks !== null && reviewTrack(record) === null) {
    return record.priority === null
      ? "the case does not tell whether its review is regular or expedited"
      : "the case does not tell whether it is about drugs alone";
  }
  if (rule.requests === null) return null;
  const asked = requestWords[rule.requests];
  if (record.disputedItems.length === 0) return "the case does not tell what is in dispute";
  return record.disputedItems.some(asked.is) ? null : "the items are not all decided";
}

const trackWords = {
  regular: "a regular one",
  expedited: "an expedited one",
  formulary: "about drugs alone, for which the formulary has times of its own",
} as const;

/** Statuses in which a review has ended without a determination. */
const ends: Partial<Record<CaseStatus, string>> = {
  terminated: "the review was terminated",
  closed_duplicate: "the case was closed as a duplicate",
  ineligible: "the application was found ineligible",
};

/** Whether a deadline lies behind the application, in the review itself. */
function isOfReview({ runsFrom }: DeadlineRule): boolean {
  return ["found_eligible", "assigned", "records_complete"].includes(runsFrom);
}

type Asked = {
  is: (item: DisputedItem) => boolean;
  mayBe: (item: DisputedItem) => boolean;
  none: string;
};

const requestWords: Record<RequestsOfDeadline, Asked> = {
  prospective: {
    is: ({ retrospective }) => !retrospective,
    mayBe: ({ retrospective }) => !retrospective,
    none: "every request is for treatment already given",
  },
  retrospective: {
    is: ({ retrospective }) => retrospective,
    mayBe: ({ retrospective }) => retrospective,
    none: "no request is marked as one for treatment already given",
  },
  overturned_prospective: {
    is: (item) => item.decision.outcome === "overturned" && !item.retrospective,
    mayBe: (item) => item.decision.outcome !== "upheld" && !item.retrospective,
    none: "nothing that is still to be given was found necessary",
  },
  overturned_retrospective: {
    is: (item) => item.decision.outcome === "overturned" && item.retrospective,
    mayBe: (item) => item.decision.outcome !== "upheld" && item.retrospective,
    none: "nothing that was already given was found necessary",
  },
};
