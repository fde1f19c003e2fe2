import { Skeleton } from "@mantine/core";
import type { ImportedFile, ImportOutcome } from "@openimr/client";
import { importOutcomeLabels } from "@openimr/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { LoadFailure } from "../../../components/error-page.tsx";
import { filePages } from "../queries.ts";
import classes from "./import.module.css";

/** What became of each file. Only the rows in view are in the page; more load as the end nears. */
export function FileTable({
  id,
  outcome,
  sent,
  waiting,
}: {
  id: string;
  outcome: ImportOutcome | null;
  /** How many files of the import the server has, and how many of them wait for recognition. */
  sent: number;
  waiting: number;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const pages = useInfiniteQuery(filePages(id, outcome));
  const files = useMemo(
    () => pages.data?.pages.flatMap((page) => page.entries) ?? [],
    [pages.data],
  );
  const virtualizer = useVirtualizer({
    count: files.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 38,
    overscan: 12,
  });
  const shown = virtualizer.getVirtualItems();
  const isNearEnd = (shown.at(-1)?.index ?? -1) >= files.length - 20;
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  useFreshFiles({ sent, waiting }, pages);
  if (pages.isPending) return <Skeleton height={160} aria-label="Loading the files" />;
  if (pages.isError && files.length === 0) {
    return (
      <LoadFailure
        title="The files could not be loaded"
        error={pages.error}
        onRetry={() => void pages.refetch()}
      />
    );
  }
  if (files.length === 0) return <p className={classes.quiet}>No files here.</p>;
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label="Files">
      <table className={classes.table} aria-rowcount={hasNextPage ? -1 : files.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">File</th>
            <th scope="col">Outcome</th>
            <th scope="col">Case</th>
            <th scope="col">What to know</th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} />}
          {shown.map(({ index }) => {
            const file = files[index];
            return file === undefined ? null : (
              <tr
                key={`${file.sha256} ${file.name}`}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
              >
                <td className={classes.name}>
                  {file.name}
                  <div className={classes.note}>
                    {caseOf(file)} <span className={classes.quiet}>{toKnow(file)}</span>
                  </div>
                </td>
                <td data-outcome={file.outcome}>{importOutcomeLabels[file.outcome]}</td>
                <td>{caseOf(file)}</td>
                <td>{toKnow(file)}</td>
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
      {isFetchNextPageError && (
        <LoadFailure
          title="The rest of the files could not be loaded"
          error={pages.error}
          onRetry={() => void fetchNextPage()}
        />
      )}
    </section>
  );
}

/**
 * Loads the files anew, at most once a second, while more of them come or fewer wait. Where the table
 * has not come to their end those that come follow by themselves.
 */
function useFreshFiles(
  { sent, waiting }: { sent: number; waiting: number },
  {
    hasNextPage,
    isFetching,
    refetch,
  }: { hasNextPage: boolean; isFetching: boolean; refetch: () => Promise<unknown> },
): void {
  const shown = useRef({ sent, waiting, at: -Infinity });
  useEffect(() => {
    const isNew =
      waiting !== shown.current.waiting || (!hasNextPage && sent !== shown.current.sent);
    if (isFetching || !isNew) return;
    const wait = Math.max(0, shown.current.at + 1_000 - performance.now());
    const timer = setTimeout(() => {
      shown.current = { sent, waiting, at: performance.now() };
      void refetch();
    }, wait);
    return () => clearTimeout(timer);
  }, [sent, waiting, hasNextPage, isFetching, refetch]);
}

/** Stands for the rows that are out of view. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  );
}

function caseOf({ caseId, caseNumber }: ImportedFile) {
  if (caseId === null) return "";
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {caseNumber ?? "without a number"}
    </Link>
  );
}

function toKnow({ outcome, problem, readingProblems }: ImportedFile): string {
  if (problem !== null) return problem;
  if (outcome === "waiting") return "It holds pictures of pages; the server recognises their text.";
  if (outcome === "duplicate") return "This very file is there; nothing was changed.";
  const open =
    readingProblems === 0
      ? ""
      : `${readingProblems} ${readingProblems === 1 ? "place was" : "places were"} not understood.`;
  return outcome === "revised"
    ? `Another letter of this case is there. It was kept beside the case, which stays as it is. ${open}`.trim()
    : open;
}
