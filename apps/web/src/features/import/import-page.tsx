import { Alert, Title } from "@mantine/core";
import type { ImportOutcome, ImportRun } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { LoadFailure } from "../../components/error-page.tsx";
import { PageSkeleton } from "../../components/page-skeleton.tsx";
import { errorMessage } from "../../lib/error-message.ts";
import { trpc } from "../../lib/trpc.ts";
import { FileTable } from "./components/file-table.tsx";
import classes from "./components/import.module.css";
import { ImportActions } from "./components/import-actions.tsx";
import { OutcomeFilter } from "./components/outcome-filter.tsx";
import { RunProgress } from "./components/run-progress.tsx";
import { SendAgain } from "./components/send-again.tsx";
import { goOn, holdsFiles, isFeeding, type RunnerState } from "./import-runner.ts";
import { downloadReport } from "./queries.ts";
import { useRunner } from "./use-runner.ts";

/** One import: how far it is, what became of each file, and how to go on. */
export function ImportPage({ id }: { id: string }) {
  const state = useRunner(id);
  const isFed = state !== null && isFeeding(state);
  const query = useQuery({
    ...trpc.import.get.queryOptions({ id }),
    enabled: !isFed,
    // Another page, or the command line, may be feeding it; what waits goes on by itself.
    refetchInterval: ({ state: { data } }) => (data?.counts.waiting ? 1_000 : 5_000),
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
  return <ImportView key={id} run={run} state={state} />;
}

function ImportView({ run, state }: { run: ImportRun; state: RunnerState | null }) {
  const { id, counts } = run;
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [wantsRetry, setWantsRetry] = useState(false);
  const report = useMutation({ mutationFn: () => downloadReport(id, run.name) });
  const sent = accountedFiles(run);
  const isFed = state !== null && isFeeding(state);
  const isOpen = !isFed && state?.status !== "done" && (run.total === null || sent < run.total);
  const lacksFiles = !isFed && !holdsFiles(id);
  const retry = () => {
    if (lacksFiles) setWantsRetry(true);
    else void goOn(run, { inputs: null, retry: true });
  };
  return (
    <div className={classes.page}>
      <p className={classes.crumb}>
        <Link to="/imports">Imports</Link>
      </p>
      <div className={classes.head}>
        <Title order={1} size="h4" className={classes.title ?? ""}>
          {run.name}
        </Title>
        <ImportActions
          run={run}
          status={state?.status ?? null}
          canGoOn={isOpen && !lacksFiles}
          canRetry={!isFed && counts.failed > 0 && !wantsRetry}
          onRetry={retry}
          report={report}
        />
      </div>
      <RunProgress run={run} state={state} />
      {state !== null && <Trouble state={state} />}
      {report.error !== null && (
        <Alert color="red" variant="light" role="alert" title="The report could not be made">
          {errorMessage(report.error)}
        </Alert>
      )}
      {lacksFiles && (wantsRetry || isOpen) && (
        <SendAgain run={run} retry={wantsRetry} onStarted={() => setWantsRetry(false)} />
      )}
      <OutcomeFilter run={run} outcome={outcome} onOutcome={setOutcome} />
      <FileTable key={outcome} id={id} outcome={outcome} sent={sent} waiting={counts.waiting} />
    </div>
  );
}

/** Why an import stands still or waits, and what was kept of it. */
function Trouble({ state: { status, problem } }: { state: RunnerState }) {
  if (status === "cancelled") {
    return (
      <Alert color="gray" variant="light" role="status">
        What was imported stays. To go on later, choose the same files.
      </Alert>
    );
  }
  if (problem === null) return null;
  return status === "failed" ? (
    <Alert color="red" variant="light" role="alert" title="The import stopped">
      {problem} What was imported is kept. Go on when the cause is mended.
    </Alert>
  ) : (
    <Alert color="yellow" variant="light" role="alert">
      {problem}
    </Alert>
  );
}
