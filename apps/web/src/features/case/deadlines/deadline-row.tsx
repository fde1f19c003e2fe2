import type { CaseDeadline } from "@openimr/client";
import { withUsDates } from "@openimr/core";
import { actorInWords } from "../../../lib/actor-in-words.ts";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { stateInWords, toneOf, usDate } from "./deadline-in-words.ts";
import classes from "./deadlines.module.css";

/** One deadline; opened, it shows how its days were counted and what it rests on. */
export function DeadlineRow({ deadline }: { deadline: CaseDeadline }) {
  const { title, actor, due, counted, state, source, note, confidence } = deadline;
  const program = useDraftState((state) => state.draft.program);
  const reason = "reason" in state ? state.reason : null;
  // A reason that hangs on how the days are counted says that too.
  const isSaid = counted === null || reason?.includes(counted);
  return (
    <li>
      <details className={classes.deadline}>
        <summary>
          <span className={classes.title}>
            {title} <span className={classes.actor}>{actorInWords(actor, program)}</span>
          </span>
          {due !== null && <time dateTime={due}>{usDate(due)}</time>}
          <span className={classes.state} data-tone={toneOf(deadline)}>
            {stateInWords(deadline)}
          </span>
        </summary>
        <div className={classes.more}>
          {!isSaid && <p>{withUsDates(counted)}.</p>}
          {state.is === "missed" && state.on !== null && <p>Done on {usDate(state.on)}.</p>}
          {reason !== null && <p>{sentence(reason)}</p>}
          <p>
            {source.url === null ? (
              `${source.title}, ${source.section}`
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}, {source.section}
              </a>
            )}
            {confidence === "unverified" && ` (unverified: nobody has seen the number there)`}
          </p>
          {note !== null && <p>{note}</p>}
        </div>
      </details>
    </li>
  );
}

/** A reason as a sentence. */
export function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${withUsDates(reason.slice(1))}.`;
}
