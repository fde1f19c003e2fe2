import { type CalendarDate, type Case, CaseStatus, type ServiceMethod } from "@openimr/core";
import { z } from "zod";

/** An event that a deadline runs from or is met by, in the order of the process. */
export const CaseEventId = z.enum([
  "injury",
  "request_received",
  "ur_decided",
  "ur_served",
  "ur_appealed",
  "application_received",
  "liability_resolved",
  "information_asked",
  "ineligibility_served",
  "found_eligible",
  "assigned",
  "records_complete",
  "decided",
  "issued",
  "determination_received",
  "invoiced",
]);
export type CaseEventId = z.infer<typeof CaseEventId>;

/**
 * An event of a case: how it is called, the day that the case holds for it, how it was served where
 * the case tells that, the event that it cannot come before, and the status from which on it has
 * happened.
 */
type CaseEvent = {
  label: string;
  day: (record: Case) => CalendarDate | null;
  servedBy?: (record: Case) => ServiceMethod | null;
  notBefore?: CaseEventId;
  reachedWith?: CaseStatus;
};

const caseEvents: Record<CaseEventId, CaseEvent> = {
  injury: { label: "the injury", day: ({ dates }) => dates.injury },
  request_received: {
    label: "receipt of the request for authorization",
    day: ({ dates }) => dates.requestForAuthorization,
    reachedWith: "received",
  },
  ur_decided: {
    label: "the utilization review decision",
    day: ({ dates, utilizationReview }) => utilizationReview.decidedOn ?? dates.urDecision,
    reachedWith: "received",
  },
  ur_served: {
    label: "service of the utilization review decision",
    day: ({ utilizationReview }) => utilizationReview.servedOn,
    servedBy: ({ utilizationReview }) => utilizationReview.servedBy,
    notBefore: "ur_decided",
    reachedWith: "received",
  },
  ur_appealed: { label: "the appeal within utilization review", day: () => null },
  application_received: {
    label: "receipt of the application",
    day: ({ dates }) => dates.applicationReceived,
    reachedWith: "received",
  },
  liability_resolved: {
    label: "service of the notice that liability is resolved",
    day: () => null,
  },
  information_asked: {
    label: "the question of the Administrative Director",
    day: () => null,
    notBefore: "application_received",
    reachedWith: "information_requested",
  },
  ineligibility_served: {
    label: "service of the notice of ineligibility",
    day: () => null,
    notBefore: "application_received",
    reachedWith: "ineligible",
  },
  found_eligible: {
    label: "the finding that the application is eligible",
    day: () => null,
    notBefore: "application_received",
    reachedWith: "assigned",
  },
  assigned: {
    label: "the notice of assignment",
    day: ({ dates }) => dates.assigned,
    reachedWith: "assigned",
  },
  records_complete: {
    label: "receipt of the application with all records",
    day: ({ dates }) => dates.recordsComplete,
    notBefore: "application_received",
    reachedWith: "records_complete",
  },
  decided: {
    label: "the determination",
    day: ({ dates }) => dates.decided ?? dates.issued,
    reachedWith: "determination_issued",
  },
  issued: {
    label: "the issue of the determination",
    day: ({ dates }) => dates.issued,
    notBefore: "decided",
    reachedWith: "determination_issued",
  },
  determination_received: {
    label: "receipt of the determination by the claims administrator",
    day: () => null,
    notBefore: "issued",
    reachedWith: "implemented",
  },
  invoiced: { label: "the invoice", day: () => null, notBefore: "application_received" },
};

/** What an event is called within a sentence. */
export function eventLabel(event: CaseEventId): string {
  return caseEvents[event].label;
}

/** The day that a case holds for an event; null where it holds none. */
export function dayOfEvent(record: Case, event: CaseEventId): CalendarDate | null {
  return caseEvents[event].day(record);
}

/** How the paper of an event was served; null where the case does not tell. */
export function serviceOfEvent(record: Case, event: CaseEventId): ServiceMethod | null {
  return caseEvents[event].servedBy?.(record) ?? null;
}

/** The day of an event, or of the one that it cannot come before; null where neither is known. */
export function earliestDayOf(record: Case, event: CaseEventId): CalendarDate | null {
  const { notBefore } = caseEvents[event];
  return dayOfEvent(record, event) ?? (notBefore ? earliestDayOf(record, notBefore) : null);
}

/** Whether an event has happened: its day or that of a later one is known, or the status tells it. */
export function hasHappened(record: Case, event: CaseEventId): boolean {
  const { options } = CaseEventId;
  const { reachedWith } = caseEvents[event];
  return (
    (record.dates.injury !== null && event === "injury") ||
    (reachedWith !== undefined &&
      (isBehind(record.status, reachedWith) ||
        options.slice(options.indexOf(event)).some((each) => dayOfEvent(record, each) !== null)))
  );
}

/** Whether a status is one that a case comes to with or after another. */
function isBehind(status: CaseStatus, reached: CaseStatus): boolean {
  // A case may be terminated at any time, and is then as far as it had come.
  if (status === "terminated") return reached === "received";
  const { options } = CaseStatus;
  const branches: readonly CaseStatus[] = ["information_requested", "ineligible"];
  if (branches.includes(reached)) return status === reached;
  return options.indexOf(status) >= options.indexOf(reached);
}
