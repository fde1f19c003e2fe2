import { Progress } from "@mantine/core";
import type { ImportRun } from "@openimr/client";
import type { RunnerState } from "../import-runner.ts";
import { filesInWords, paceInWords, progressOf } from "../progress-words.ts";
import classes from "./import.module.css";

const states: Record<RunnerState["status"], string> = {
  running: "Importing",
  pausing: "Pausing",
  paused: "Paused",
  failed: "Stopped",
  done: "Done",
};

/** How far an import is, in words and as a bar where the number of files is known. */
export function RunProgress({ run, state }: { run: ImportRun; state: RunnerState | null }) {
  const { share, done, total } = progressOf(run);
  const isComplete = total !== null && done === total;
  const status = state === null ? (isComplete ? "Done" : "Not complete") : states[state.status];
  const pace = state === null ? null : paceInWords(state, performance.now());
  return (
    <div className={classes.progress}>
      <p className={classes.state} role="status">
        <b>{status}</b> · {filesInWords(run)}
        {pace !== null && <span className={classes.quiet}> · {pace}</span>}
      </p>
      {share !== null && share < 1 && (
        <Progress.Root size="sm">
          <Progress.Section value={share * 100} aria-label="Share of the files that are done" />
        </Progress.Root>
      )}
    </div>
  );
}
