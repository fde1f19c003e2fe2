import { type Case, type CaseStatus, caseStatusLabels, type DisputedItem } from "@openimr/core";
import { dayOfEvent } from "./case-event.ts";
import type { DeadlineRule, RequestsOfDeadline } from "./deadline-rule.ts";
import { isFormularyDispute } from "./formulary-dispute.ts";

/** Why a rule is not about a case; null where it is, or where the case does not tell. */
export function whyNotApplicable(rule: DeadlineRule, record: Case): string | null {
  const { onlyIn, priority, formulary, requests, metBy } = rule;
  if (onlyIn !== null && !onlyIn.includes(record.status)) {
    return `the status is not ${onlyIn.map((status) => caseStatusLabels[status]).join(" or ")}`;
  }
  if (priority !== null && record.priority !== null && record.priority !== priority) {
    return `the review is ${record.priority === "expedited" ? "an expedited" : "a regular"} one`;
  }
  const aboutFormulary = isFormularyDispute(record);
  if (formulary !== null && aboutFormulary !== null && aboutFormulary !== formulary) {
    return aboutFormulary
      ? "the dispute is about drugs alone, for which the formulary has times of its own"
      : "the dispute is not one about drugs of the formulary alone";
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
  return rule.untold ?? whyClockUntold(rule, record) ?? whyRequestsUntold(rule, record);
}

/** What a case does not tell, so that nobody knows whether this or another clock runs; null for nothing. */
export function whyClockUntold(rule: DeadlineRule, record: Case): string | null {
  if (rule.priority !== null && record.priority === null) {
    return "the case does not tell whether its review is regular or expedited";
  }
  if (rule.formulary !== null && isFormularyDispute(record) === null) {
    return "the case does not tell whether it is about drugs of the formulary alone";
  }
  return null;
}

/** What a case does not tell of the requests that a rule is about; null for nothing. */
export function whyRequestsUntold({ requests }: DeadlineRule, record: Case): string | null {
  if (requests === null) return null;
  const asked = requestWords[requests];
  if (record.disputedItems.length === 0) return "the case does not tell what is in dispute";
  return record.disputedItems.some(asked.is) ? null : "the items are not all decided";
}

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
