import { Progress } from "@mantine/core";
import type { ImportRun } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import {
  filesInWords,
  pageInWords,
  progressOf,
  SERVER_GOES_ON,
  waitingInWords,
} from "@openimr/determination/batch";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../../lib/trpc.ts";
import { isFeeding, type RunnerState } from "../import-runner.ts";
import { paceInWords } from "../progress-words.ts";
import classes from "./import.module.css";

const states: Record<RunnerState["status"], string> = {
  running: "Importing",
  pausing: "Pausing",
  paused: "Paused",
  cancelling: "Cancelling",
  cancelled: "Cancelled",
  failed: "Stopped",
  done: "Done",
};

/** How far an import is, in words and as a bar where the number of files is known. */
export function RunProgress({ run, state }: { run: ImportRun; state: RunnerState | null }) {
  const { share } = progressOf(run);
  const pace = state === null ? null : paceInWords(state, performance.now());
  const passed = state?.skipped ?? 0;
  const waiting = waitingInWords(run);
  return (
    <div className={classes.progress}>
      <p className={classes.state}>
        <b role="status">{statusOf(run, state)}</b> · {filesInWords(run)}
        {waiting !== null && <> · {waiting}</>}
        {pace !== null && <span className={classes.quiet}> · {pace}</span>}
        {passed > 0 && (
          <span className={classes.quiet}>
            {" "}
            · {passed.toLocaleString("en-US")} of the chosen were there already
          </span>
        )}
      </p>
      {share !== null && share < 1 && (
        <Progress.Root size="sm">
          <Progress.Section value={share * 100} aria-label="Share of the files that are done" />
        </Progress.Root>
      )}
      {waiting !== null && <RecognisedPage run={run} isFed={state !== null && isFeeding(state)} />}
    </div>
  );
}

/** The page that is being recognised, and that nobody need wait for it here. */
function RecognisedPage({ run: { id }, isFed }: { run: ImportRun; isFed: boolean }) {
  const place = useQuery(trpc.import.recognising.queryOptions({ id }, { refetchInterval: 1_000 }));
  const at = place.data?.at ?? null;
  return (
    <div className={classes.recognised}>
      {!isFed && <p>{SERVER_GOES_ON}</p>}
      {at !== null && <p>Now {pageInWords(at)}.</p>}
    </div>
  );
}

/** What is said of an import, also of one that another page or the command line feeds, or nobody. */
function statusOf(run: ImportRun, state: RunnerState | null): string {
  const isSent =
    state?.status === "done" || (run.total !== null && accountedFiles(run) >= run.total);
  if (state !== null && (state.status !== "done" || run.counts.waiting === 0)) {
    return states[state.status];
  }
  if (isSent) return run.counts.waiting > 0 ? "Recognising" : "Done";
  return run.total === null ? "So far" : "Not complete";
}
