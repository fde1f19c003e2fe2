import { VisuallyHidden } from "@mantine/core";
import type { CaseListEntry } from "@openimr/client";
import { CalendarDate, caseStatusLabels, formatUsDate } from "@openimr/core";
import { programWords } from "@openimr/guidelines/words";
import { Link } from "@tanstack/react-router";
import { dueInWords } from "../../../lib/due-in-words.ts";
import { today as currentDay } from "../../../lib/today.ts";
import classes from "./worklist.module.css";

/** The case's number, which opens it; demonstration cases are marked. */
export function CaseNumberCell({ entry }: { entry: CaseListEntry }) {
  return (
    <span className={classes.case}>
      <Link
        to="/cases/$caseId"
        params={{ caseId: entry.id }}
        className={entry.caseNumber === null ? classes.unnumbered : classes.number}
        data-case-link
      >
        {entry.caseNumber ?? "No number"}
      </Link>
      {entry.demonstration && (
        <span className={classes.demo} title="Made up for demonstration; no real case">
          Demo
        </span>
      )}
    </span>
  );
}

export function StatusCell({ status }: { status: CaseListEntry["status"] }) {
  return <span>{caseStatusLabels[status]}</span>;
}

export function PriorityCell({ priority }: { priority: CaseListEntry["priority"] }) {
  if (priority === null) return <None />;
  if (priority === "standard") return <span>Standard</span>;
  return <span className={classes.expedited}>Expedited</span>;
}

/** How much time is left of what is due next; the day, what it is and who has to act as its title. */
export function DueCell({ entry: { nextDeadline: next, program } }: { entry: CaseListEntry }) {
  if (next === null) return <None words="nothing is due" />;
  const { words, urgency, title } = dueInWords(next, { program, asOf: currentDay() });
  return (
    <time dateTime={next.due} title={title} className={classes.due} data-urgency={urgency}>
      {words}
    </time>
  );
}

/** The first request, and how many more there are. */
export function RequestCell({ requests }: { requests: string[] }) {
  const [first, ...others] = requests;
  if (first === undefined) return <None />;
  return (
    <span className={classes.request} title={requests.join("\n")}>
      <span className={classes.firstRequest}>{first}</span>
      {others.length > 0 && <span className={classes.more}>+{others.length}</span>}
    </span>
  );
}

/** Items with an outcome, of all items. */
export function DecidedCell({ entry }: { entry: CaseListEntry }) {
  if (entry.itemCount === 0) return <None />;
  return (
    <span data-complete={entry.decidedCount === entry.itemCount} className={classes.decided}>
      {entry.decidedCount} of {entry.itemCount}
    </span>
  );
}

/** What came of the case, in the words of its program. */
export function OutcomeCell({ entry: { outcome, program } }: { entry: CaseListEntry }) {
  if (outcome === null) return <None />;
  return (
    <span className={classes.outcome} data-outcome={outcome}>
      {programWords(program).caseOutcomeWords[outcome]}
    </span>
  );
}

export function DateCell({ date }: { date: string | null }) {
  const known = CalendarDate.safeParse(date);
  return known.success ? <time dateTime={known.data}>{formatUsDate(known.data)}</time> : <None />;
}

const thisYear = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric" });
const otherYear = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" });
const today = new Intl.DateTimeFormat("en-US", { timeStyle: "short" });
const exact = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });

/** When the case was last saved: the time where that is today, else the day. */
export function UpdatedCell({ instant }: { instant: string }) {
  const moment = new Date(instant);
  const now = new Date();
  const format =
    moment.toDateString() === now.toDateString()
      ? today
      : moment.getFullYear() === now.getFullYear()
        ? thisYear
        : otherYear;
  return (
    <time dateTime={instant} title={exact.format(moment)}>
      {format.format(moment)}
    </time>
  );
}

function None({ words = "not known" }: { words?: string }) {
  return (
    <span className={classes.none}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
