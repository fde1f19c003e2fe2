import { Alert, Button, Title } from "@mantine/core";
import type { ImportOutcome, ImportRun } from "@openimr/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { LoadFailure } from "../../components/error-page.tsx";
import { PageSkeleton } from "../../components/page-skeleton.tsx";
import { errorMessage } from "../../lib/error-message.ts";
import { trpc } from "../../lib/trpc.ts";
import { ChooseFiles } from "./components/choose-files.tsx";
import { FileTable } from "./components/file-table.tsx";
import classes from "./components/import.module.css";
import { OutcomeFilter } from "./components/outcome-filter.tsx";
import { RunProgress } from "./components/run-progress.tsx";
import { goOn, holdsFiles, pauseImport } from "./import-runner.ts";
import { progressOf } from "./progress-words.ts";
import { downloadReport } from "./queries.ts";
import { useRunner } from "./use-runner.ts";

/** One import: how far it is, what became of each file, and how to go on. */
export function ImportPage({ id }: { id: string }) {
  const state = useRunner(id);
  const isFed = state?.status === "running" || state?.status === "pausing";
  const query = useQuery({
    ...trpc.import.get.queryOptions({ id }),
    enabled: !isFed,
    // Another page, or the command line, may be feeding it.
    refetchInterval: isFed ? false : 5_000,
  });
  const run = (isFed ? state.run : query.data) ?? state?.run;
  if (run === undefined) {
    return query.isError ? (
      <div className={classes.page}>
        <LoadFailure
          title="The import could not be loaded"
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      </div>
    ) : (
      <PageSkeleton />
    );
  }
  return <ImportView run={run} isFed={isFed} />;
}

function ImportView({ run, isFed }: { run: ImportRun; isFed: boolean }) {
  const { id, counts } = run;
  const state = useRunner(id);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const report = useMutation({ mutationFn: () => downloadReport(id, run.name) });
  useFreshFiles(run);
  const { done, total } = progressOf(run);
  const isOpen = !isFed && state?.status !== "done" && (total === null || done < total);
  const canGoOn = holdsFiles(id);
  return (
    <div className={classes.page}>
      <p className={classes.crumb}>
        <Link to="/imports">Imports</Link>
      </p>
      <div className={classes.head}>
        <Title order={1} size="h4" className={classes.title ?? ""}>
          {run.name}
        </Title>
        <div className={classes.actions}>
          {state?.status === "running" && (
            <Button variant="default" onClick={() => pauseImport(id)}>
              Pause
            </Button>
          )}
          {isOpen && canGoOn && (
            <Button onClick={() => void goOn(run, { inputs: null, retry: false })}>Go on</Button>
          )}
          {!isFed && canGoOn && counts.failed > 0 && (
            <Button variant="default" onClick={() => void goOn(run, { inputs: null, retry: true })}>
              Try failed files again
            </Button>
          )}
          <Button
            variant="default"
            disabled={done === 0}
            loading={report.isPending}
            onClick={() => report.mutate()}
          >
            Download report (CSV)
          </Button>
        </div>
      </div>
      <RunProgress run={run} state={state} />
      {state?.problem != null && (
        <Alert
          color={state.status === "failed" ? "red" : "yellow"}
          variant="light"
          role="alert"
          title={state.status === "failed" ? "The import stopped" : null}
        >
          {state.problem}
          {state.status === "failed" &&
            " What was imported is kept. Go on when the cause is mended."}
        </Alert>
      )}
      {report.error !== null && (
        <Alert color="red" variant="light" role="alert" title="The report could not be made">
          {errorMessage(report.error)}
        </Alert>
      )}
      {isOpen && !canGoOn && (
        <ChooseFiles
          title="To go on, choose the same files again; what is there is not sent again"
          busy={false}
          onChoice={({ inputs }) => void goOn(run, { inputs, retry: counts.failed > 0 })}
        />
      )}
      <OutcomeFilter run={run} outcome={outcome} onOutcome={setOutcome} />
      <FileTable key={outcome} id={id} outcome={outcome} />
    </div>
  );
}

/** Loads the files anew, at most once a second, while more of them are accounted for. */
function useFreshFiles(run: ImportRun): void {
  const queries = useQueryClient();
  const { done } = progressOf(run);
  useEffect(() => {
    if (done === 0) return;
    const timer = setTimeout(
      () => void queries.invalidateQueries(trpc.import.files.pathFilter()),
      1_000,
    );
    return () => clearTimeout(timer);
  }, [done, queries]);
}
