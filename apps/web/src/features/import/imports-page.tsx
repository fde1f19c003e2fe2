import { Alert, Button, Skeleton, Title } from "@mantine/core";
import type { ImportRun } from "@openimr/client";
import { filesInWords, waitingInWords } from "@openimr/determination/batch";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { LoadFailure } from "../../components/error-page.tsx";
import { errorMessage } from "../../lib/error-message.ts";
import { handedFiles, handFiles } from "../../lib/handed-files.ts";
import { type Choice, choiceOf } from "./choice.ts";
import { ChooseFiles } from "./components/choose-files.tsx";
import { ChosenFiles } from "./components/chosen-files.tsx";
import classes from "./components/import.module.css";
import { startImport } from "./import-runner.ts";
import { importPages } from "./queries.ts";

/** Where an import is begun, and the imports that there were. */
export function ImportsPage() {
  const navigate = useNavigate();
  const [choice, setChoice] = useState(handedChoice);
  useEffect(() => handFiles([]), []);
  const start = useMutation({
    mutationFn: ({ chosen, total }: { chosen: Choice; total: number }) =>
      startImport(chosen, total),
    onSuccess: (run) => navigate({ to: "/imports/$importId", params: { importId: run.id } }),
  });
  return (
    <div className={classes.page}>
      <Title order={1} size="h4">
        Imports
      </Title>
      <p className={classes.lead}>
        Many determinations at once: each becomes a case, and every file is accounted for. Nothing
        is imported twice, whatever is chosen again.
      </p>
      {start.error !== null && (
        <Alert
          color="red"
          variant="light"
          role="alert"
          mb="sm"
          title="The import could not be begun"
        >
          {errorMessage(start.error)}
        </Alert>
      )}
      {choice === null ? (
        <ChooseFiles title="Begin an import" onChoice={setChoice} />
      ) : (
        <ChosenFiles
          choice={choice}
          verb="Import"
          expected={null}
          busy={start.isPending}
          onStart={(total) => start.mutate({ chosen: choice, total })}
          onBack={() => {
            start.reset();
            setChoice(null);
          }}
        />
      )}
      <PastImports />
    </div>
  );
}

/** What was dropped on another page to be imported here. */
function handedChoice(): Choice | null {
  const files = handedFiles();
  return files.length === 0 ? null : choiceOf(files);
}

function failedInWords({ counts }: ImportRun): string | null {
  return counts.failed === 0 ? null : `${counts.failed.toLocaleString("en-US")} failed`;
}

function PastImports() {
  const pages = useInfiniteQuery(importPages());
  if (pages.isPending) return <Skeleton height={120} mt="lg" aria-label="Loading the imports" />;
  if (pages.isError) {
    return (
      <LoadFailure
        title="The imports could not be loaded"
        error={pages.error}
        onRetry={() => void pages.refetch()}
      />
    );
  }
  const runs = pages.data.pages.flatMap((page) => page.entries);
  if (runs.length === 0) return <p className={classes.quiet}>There was no import yet.</p>;
  return (
    <section className={classes.past} aria-labelledby="past">
      <Title order={2} size="h6" id="past">
        Earlier imports
      </Title>
      <ul className={classes.runs}>
        {runs.map((run) => (
          <li key={run.id}>
            <Link to="/imports/$importId" params={{ importId: run.id }}>
              {run.name}
            </Link>
            <span className={classes.quiet}>{filesInWords(run)}</span>
            <span className={classes.quiet}>
              {[failedInWords(run), waitingInWords(run)].filter(Boolean).join(", ")}
            </span>
            <time className={classes.quiet} dateTime={run.startedAt}>
              {new Date(run.startedAt).toLocaleString("en-US", {
                dateStyle: "medium",
                timeStyle: "short",
              })}
            </time>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          Show earlier ones
        </Button>
      )}
    </section>
  );
}
