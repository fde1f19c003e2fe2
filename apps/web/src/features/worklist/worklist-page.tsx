import { Button, Skeleton, Text, Title } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo, useRef } from "react";
import { LoadFailure } from "../../components/error-page.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useFollowedChanges } from "../../lib/use-followed-changes.ts";
import { tidySearch, type WorklistSearch } from "../../lib/worklist-search.ts";
import { EmptyWorklist } from "./components/empty-worklist.tsx";
import classes from "./components/worklist.module.css";
import { WorklistFilters } from "./components/worklist-filters.tsx";
import { WorklistTable } from "./components/worklist-table.tsx";
import { worklistPages } from "./queries.ts";

/** The list of cases, filtered and ordered as the address says. */
export function WorklistPage({
  search,
  onSearch,
}: {
  search: WorklistSearch;
  onSearch: (search: WorklistSearch) => void;
}) {
  const text = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useHotkeys([
    ["/", () => text.current?.focus()],
    ["n", () => void navigate({ to: "/cases/new" })],
  ]);
  const pages = useInfiniteQuery({ ...worklistPages(search), placeholderData: keepPreviousData });
  useFollowedChanges(null, { enabled: pages.isSuccess });
  const info = useQuery(trpc.system.info.queryOptions({})).data;
  const entries = useMemo(
    () => pages.data?.pages.flatMap((page) => page.entries) ?? [],
    [pages.data],
  );
  const change = (next: WorklistSearch) => onSearch(tidySearch(next));
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Title order={1} size="h4">
          Worklist
        </Title>
        <Text component="p" size="sm" className={classes.count} aria-live="polite">
          {pages.data && countOf(entries.length, !hasNextPage)}
          {pages.data && info !== undefined && info.demonstration > 0 && (
            <span> · includes demonstration cases, which are made up</span>
          )}
        </Text>
        <Button component={Link} to="/imports" variant="default">
          Import many
        </Button>
        <Button
          component={Link}
          to="/cases/new"
          aria-keyshortcuts="n"
          leftSection={<IconPlus size={15} aria-hidden />}
        >
          New case
        </Button>
      </div>
      <WorklistFilters search={search} onSearch={change} textRef={text} />
      {pages.isPending ? (
        <LoadingRows />
      ) : pages.isError && !isFetchNextPageError ? (
        <div className={classes.message}>
          <LoadFailure
            title="The worklist could not be loaded"
            error={pages.error}
            onRetry={() => void pages.refetch()}
          />
        </div>
      ) : entries.length === 0 ? (
        <EmptyWorklist search={search} onSearch={change} />
      ) : (
        <WorklistTable
          entries={entries}
          complete={!hasNextPage}
          search={search}
          onSearch={change}
          onEnd={more}
          footer={
            isFetchNextPageError ? (
              <div className={classes.message}>
                <LoadFailure
                  title="The rest of the list could not be loaded"
                  error={pages.error}
                  onRetry={() => void fetchNextPage()}
                />
              </div>
            ) : null
          }
        />
      )}
    </div>
  );
}

function countOf(count: number, complete: boolean): string {
  if (!complete) return `the first ${count.toLocaleString("en-US")} cases`;
  return count === 1 ? "1 case" : `${count.toLocaleString("en-US")} cases`;
}

function LoadingRows() {
  return (
    <div
      className={classes.loading}
      role="status"
      aria-busy="true"
      aria-label="Loading the worklist"
    >
      {Array.from({ length: 12 }, (_, row) => (
        <Skeleton key={row} height={18} />
      ))}
    </div>
  );
}
