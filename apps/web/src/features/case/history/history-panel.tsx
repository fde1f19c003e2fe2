import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { errorMessage } from "../../../lib/error-message.ts";
import { trpc } from "../../../lib/trpc.ts";
import { useFollowedChanges } from "../../../lib/use-followed-changes.ts";
import { useAfterSaves } from "../use-after-saves.ts";
import { type DescribedChange, describeEvent } from "./describe-event.ts";
import classes from "./history-panel.module.css";

const moment = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** Who changed what and when, the latest first. */
export function HistoryPanel() {
  const record = useDraftState((state) => state.draft);
  const history = useQuery(trpc.case.history.queryOptions({ id: record.id }));
  const hasLetters = history.data?.some(({ type }) => type === "letter_revised") ?? false;
  const documents = useQuery(
    trpc.case.documents.queryOptions(
      { id: record.id },
      { staleTime: Infinity, enabled: hasLetters },
    ),
  );
  useFollowedChanges(record.id, { enabled: history.isSuccess });
  useAfterSaves(history.refetch);
  if (history.isPending) return <p className={classes.quiet}>Loading the history…</p>;
  if (history.isError) return <Alert color="red">{errorMessage(history.error)}</Alert>;
  return (
    <ol className={classes.list}>
      {history.data.toReversed().map((event) => {
        const { title, changes } = describeEvent(event, {
          record,
          documents: documents.data ?? [],
        });
        return (
          <li key={event.id}>
            <b>{title}</b> by {event.actor.name}
            <span className={classes.quiet}>
              {" "}
              · version {event.version} ·{" "}
              <time dateTime={event.at}>{moment.format(new Date(event.at))}</time>
            </span>
            <Changes changes={changes} />
          </li>
        );
      })}
    </ol>
  );
}

const MOST_SHOWN = 12;

function Changes({ changes }: { changes: readonly DescribedChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.slice(0, MOST_SHOWN).map(({ place, before, after }, index) => (
        <li key={`${place}${index}`}>
          {place}: {before !== null && <del>{before}</del>} <ins>{after}</ins>
        </li>
      ))}
      {changes.length > MOST_SHOWN && <li>and {changes.length - MOST_SHOWN} more</li>}
    </ul>
  );
}
