import { Progress } from "@mantine/core";
import type { ImportRun } from "@openimr/client";
import type { RunnerState } from "../import-runner.ts";
import { filesInWords, paceInWords, progressOf } from "../progress-words.ts";
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
  const { share, done, total } = progressOf(run);
  const status = state === null ? statusOf({ done, total }) : states[state.status];
  const pace = state === null ? null : paceInWords(state, performance.now());
  const passed = state?.skipped ?? 0;
  return (
    <div className={classes.progress}>
      <p className={classes.state}>
        <b role="status">{status}</b> · {filesInWords(run)}
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
    </div>
  );
}

/** What is said of an import that another page or the command line feeds, or nobody any more. */
function statusOf({ done, total }: { done: number; total: number | null }): string {
  if (total === null) return "So far";
  return done === total ? "Done" : "Not complete";
}
