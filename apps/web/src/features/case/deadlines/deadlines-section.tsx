import { Alert, Skeleton } from "@mantine/core";
import type { CaseDeadline } from "@openimr/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { errorMessage } from "../../../lib/error-message.ts";
import { today } from "../../../lib/today.ts";
import { trpc } from "../../../lib/trpc.ts";
import { Section } from "../sections/section.tsx";
import { useAfterSaves } from "../use-after-saves.ts";
import { type DeadlineGroup, groupOf, usDate } from "./deadline-in-words.ts";
import { DeadlineRow } from "./deadline-row.tsx";
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
        <Groups deadlines={told.data.deadlines} />
      )}
    </Section>
  );
}

function Groups({ deadlines }: { deadlines: readonly CaseDeadline[] }) {
  const groups = Map.groupBy(deadlines, groupOf);
  const of = (group: DeadlineGroup) => groups.get(group) ?? [];
  const owed = of("owed").toSorted((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
  const shown = [...owed, ...of("running"), ...of("done")];
  return (
    <>
      {owed.length === 0 && (
        <p className={classes.quiet}>Nothing is owed of which the case tells the last day.</p>
      )}
      {shown.length > 0 && <Rows deadlines={shown} />}
      <Folded deadlines={of("open")} words="more, which are over or cannot be told yet" />
      <Folded deadlines={of("apart")} words="that do not apply to this case" />
    </>
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
