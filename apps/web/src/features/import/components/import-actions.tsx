import { Button } from "@mantine/core";
import type { ImportRun } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import { cancelImport, goOn, pauseImport, type RunnerState } from "../import-runner.ts";
import classes from "./import.module.css";

/** What can be done with an import as it stands. */
export function ImportActions({
  run,
  status,
  canGoOn,
  canRetry,
  onRetry,
  report,
}: {
  run: ImportRun;
  status: RunnerState["status"] | null;
  canGoOn: boolean;
  canRetry: boolean;
  onRetry: () => void;
  report: { isPending: boolean; mutate: () => void };
}) {
  const { id } = run;
  const canCancel = status === "running" || status === "pausing" || canGoOn;
  return (
    <div className={classes.actions}>
      {status === "running" && (
        <Button variant="default" onClick={() => pauseImport(id)}>
          Pause
        </Button>
      )}
      {canGoOn && (
        <Button onClick={() => void goOn(run, { inputs: null, retry: false })}>Go on</Button>
      )}
      {canCancel && (
        <Button variant="default" onClick={() => cancelImport(id)}>
          Cancel
        </Button>
      )}
      {canRetry && (
        <Button variant="default" onClick={onRetry}>
          Try failed files again
        </Button>
      )}
      <Button
        variant="default"
        disabled={accountedFiles(run) === 0}
        loading={report.isPending}
        onClick={() => report.mutate()}
      >
        Download report (CSV)
      </Button>
    </div>
  );
}
