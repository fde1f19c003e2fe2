import {
  type Acknowledgement,
  type CalendarDate,
  type Case,
  type CaseStatus,
  type Finding,
  type GateReason,
  nextStatuses,
  stablePath,
} from "@openimr/core";
import { requirementsOf } from "./gate-requirements.ts";
import { validate } from "./validate.ts";

/** Whether a case may take a status; if not, everything that is in the way. */
export type Gate = { allowed: true } | { allowed: false; reasons: [GateReason, ...GateReason[]] };

/**
 * Whether a case, as it stands on a day, may take a status: the step has to be one of the process, the
 * facts that the status rests on have to be there, by its own list and by the rules that speak of cases
 * in that status, no finding may block it, and a warning that it wants seen has to be acknowledged in
 * the very words of the finding.
 */
export function gate(
  record: Case,
  {
    to,
    asOf,
    acknowledged = [],
  }: { to: CaseStatus; asOf: CalendarDate; acknowledged?: readonly Acknowledgement[] },
): Gate {
  const possible = nextStatuses(record.status);
  const { facts, content, blockedBy, wantsSeen } = requirementsOf(to);
  const then =
    content.length === 0
      ? []
      : validate({ ...record, status: to }, { asOf }).filter(({ ruleId }) =>
          content.includes(ruleId),
        );
  const missing = [...facts.filter(({ isKnown }) => !isKnown(record)), ...then].map(
    ({ path, message }) => ({ kind: "missing" as const, path, message }),
  );
  // What is missing is told once, and as what nobody can let stand.
  const findings = validate(record, { asOf }).filter(
    ({ path }) => !missing.some((fact) => fact.path === path),
  );
  const seen = new Set(acknowledged.map(keyOf));
  const [first, ...rest]: GateReason[] = [
    ...(possible.includes(to)
      ? []
      : [{ kind: "transition" as const, from: record.status, possible: [...possible] }]),
    ...missing,
    ...findings.filter(blockedBy).map((finding) => ({ kind: "finding" as const, finding })),
    ...findings
      .filter(
        (finding) => wantsSeen(finding) && !seen.has(keyOf(acknowledgementOf(record, finding))),
      )
      .map((finding) => ({ kind: "unacknowledged" as const, finding })),
  ];
  return first === undefined ? { allowed: true } : { allowed: false, reasons: [first, ...rest] };
}

/** The warnings that a status wants seen and that were acknowledged in their very words. */
export function letStand(
  record: Case,
  {
    to,
    asOf,
    acknowledged,
  }: { to: CaseStatus; asOf: CalendarDate; acknowledged: readonly Acknowledgement[] },
): Acknowledgement[] {
  const { wantsSeen } = requirementsOf(to);
  const seen = new Set(acknowledged.map(keyOf));
  return validate(record, { asOf })
    .filter(wantsSeen)
    .map((finding) => acknowledgementOf(record, finding))
    .filter((each) => seen.has(keyOf(each)));
}

/** What says that a finding was seen and is let stand. */
export function acknowledgementOf(
  record: Case,
  { ruleId, path, message }: Finding,
): Acknowledgement {
  return { ruleId, path: stablePath(record, path), message };
}

function keyOf({ ruleId, path, message }: Acknowledgement): string {
  return JSON.stringify([ruleId, path, message]);
}
