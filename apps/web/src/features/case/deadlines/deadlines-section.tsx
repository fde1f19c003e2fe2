import { Alert, Skeleton } from "@mantine/core";
import type { CaseDeadline, CaseDeadlines, NextDeadline } from "@openimr/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { dueInWords } from "../../../lib/due-in-words.ts";
import { errorMessage } from "../../../lib/error-message.ts";
import { today } from "../../../lib/today.ts";
import { trpc } from "../../../lib/trpc.ts";
import { Section } from "../sections/section.tsx";
import { useAfterSaves } from "../use-after-saves.ts";
import { type DeadlineGroup, groupOf, usDate } from "./deadline-in-words.ts";
import { DeadlineRow, sentence } from "./deadline-row.tsx";
import classes from "./deadlines.module.css";

/** What is owed in the case as saved, what was met or missed, and what cannot be told. */
export function DeadlinesSection() {
  const id = useDraftState((state) => state.draft.id);
  const asOf = today();
  const told = useQuery(
    trpc.case.deadlines.queryOptions({ id, asOf }, { placeholderData: keepPreviousData }),
  );
  useAfterSaves(told.refetch);
  return (
    <Section
      id="deadlines"
      title="Deadlines"
      actions={<span className={classes.quiet}>as of {usDate(asOf)}, as saved</span>}
    >
      {told.isPending ? (
        <Skeleton height={18} />
      ) : told.isError ? (
        <Alert color="red">{errorMessage(told.error)}</Alert>
      ) : (
        <Groups told={told.data} />
      )}
    </Section>
  );
}

function Groups({ told: { deadlines, next } }: { told: CaseDeadlines }) {
  const groups = Map.groupBy(deadlines, groupOf);
  const of = (group: DeadlineGroup) => groups.get(group) ?? [];
  const owed = of("owed").toSorted((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
  const possible = next !== null && owed.every(({ rule }) => rule !== next.rule) ? next : null;
  const why = deadlines.find(({ rule }) => rule === possible?.rule)?.state;
  const shown = [...owed, ...of("running"), ...of("done")];
  return (
    <>
      {possible !== null && (
        <Possible next={possible} why={why?.is === "unknown" ? why.reason : ""} />
      )}
      {owed.length === 0 && possible === null && (
        <p className={classes.quiet}>Nothing is owed of which the case tells the last day.</p>
      )}
      {shown.length > 0 && <Rows deadlines={shown} />}
      <Folded deadlines={of("open")} words="more, which are over or cannot be told yet" />
      <Folded deadlines={of("apart")} words="that do not apply to this case" />
    </>
  );
}

/** What is due next by one of several clocks, and why it is not known by which. */
function Possible({ next, why }: { next: NextDeadline; why: string }) {
  const program = useDraftState((state) => state.draft.program);
  const { words, urgency, title } = dueInWords(next, { program, asOf: today() });
  return (
    <p className={classes.possible}>
      <span className={classes.state} data-tone={urgency}>
        {words}
      </span>
      {` · ${title}. ${sentence(why)}`}
    </p>
  );
}

function Folded({ deadlines, words }: { deadlines: readonly CaseDeadline[]; words: string }) {
  if (deadlines.length === 0) return null;
  return (
    <details className={classes.folded}>
      <summary>
        {deadlines.length} {words}
      </summary>
      <Rows deadlines={deadlines} />
    </details>
  );
}

function Rows({ deadlines }: { deadlines: readonly CaseDeadline[] }) {
  return (
    <ul className={classes.list}>
      {deadlines.map((deadline) => (
        <DeadlineRow key={deadline.rule} deadline={deadline} />
      ))}
    </ul>
  );
}
