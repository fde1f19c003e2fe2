import type { CaseListEntry } from "@openimr/client";
import { ConnectionState } from "./connection-state.tsx";
import { groupOf, groups, timeLeft } from "./due.ts";
import { DueRow } from "./due-row.tsx";
import { useDueCases, useFollowedSaves, useSystem } from "./openimr.ts";
import { ContractNotice, Problem } from "./problem.tsx";
import { useChanged } from "./use-changed.ts";
import { useToday } from "./use-today.ts";

/** What is due in all cases, in groups, kept up to date while it is open. */
export function Board() {
  const today = useToday();
  const cases = useDueCases();
  const connection = useFollowedSaves({ enabled: cases.isSuccess });
  const system = useSystem();
  const changed = useChanged(cases.data?.entries);
  return (
    <main>
      <header>
        <h1>Deadline board</h1>
        {cases.isSuccess && <ConnectionState connection={connection} />}
      </header>
      {system.isSuccess && <ContractNotice server={system.data.contractVersion} />}
      {cases.isPending ? (
        <p role="status">Loading what is due…</p>
      ) : cases.isError ? (
        <Problem error={cases.error} onRetry={() => void cases.refetch()} />
      ) : cases.data.entries.length === 0 ? (
        <p className="empty">
          Nothing is due: no case owes anything of which the last day is known.
        </p>
      ) : (
        <Groups entries={cases.data.entries} today={today} changed={changed} />
      )}
      {cases.data?.nextCursor && <p className="quiet">These are the first 200 cases.</p>}
      <p className="unseen" aria-live="polite">
        {changed.map((entry) => changeInWords(entry, today)).join(" ")}
      </p>
    </main>
  );
}

type Shown = { entries: CaseListEntry[]; today: string; changed: readonly CaseListEntry[] };

function Groups({ entries, today, changed }: Shown) {
  const due = entries.flatMap((entry) =>
    entry.nextDeadline === null ? [] : [{ entry, deadline: entry.nextDeadline }],
  );
  return groups.map(({ id, title }) => {
    const rows = due.filter(({ deadline }) => groupOf(deadline, today) === id);
    if (rows.length === 0) return null;
    return (
      <section key={id} aria-labelledby={id} data-group={id}>
        <h2 id={id}>
          {title} <span className="count">{rows.length}</span>
        </h2>
        <ul>
          {rows.map((row) => (
            <DueRow key={row.entry.id} {...row} today={today} isNew={changed.includes(row.entry)} />
          ))}
        </ul>
      </section>
    );
  });
}

function changeInWords({ caseNumber, nextDeadline }: CaseListEntry, today: string): string {
  if (nextDeadline === null) return "";
  return `${caseNumber ?? "A case without a number"} was saved: ${nextDeadline.title}, ${timeLeft(nextDeadline, today)}.`;
}
