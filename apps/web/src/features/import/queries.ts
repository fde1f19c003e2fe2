import type { ImportedFile, ImportOutcome } from "@openimr/client";
import { importReport } from "@openimr/determination/batch";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { saveFile } from "../../lib/save-file.ts";
import { api, trpc } from "../../lib/trpc.ts";

/** The imports, the newest first, page by page. */
export function importPages() {
  return infiniteQueryOptions({
    queryKey: trpc.import.list.infiniteQueryKey({ limit: 50 }),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      api.import.list.query({ cursor: pageParam, limit: 50 }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** The files of an import, all or those of one outcome, page by page. */
export function filePages(id: string, outcome: ImportOutcome | null) {
  return infiniteQueryOptions({
    queryKey: trpc.import.files.infiniteQueryKey({ id, outcome, limit: 100 }),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      api.import.files.query({ id, outcome, cursor: pageParam, limit: 100 }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Hands the report of an import to the browser as a CSV file, a row a file. */
export async function downloadReport(id: string, name: string): Promise<void> {
  const parts: string[] = [];
  for await (const part of importReport(pagesOf(id))) parts.push(part);
  const fileName = `${name.replace(/[^\p{L}\p{N} ._-]+/gu, " ").trim() || "import"}.csv`;
  saveFile(new Blob(parts, { type: "text/csv" }), fileName);
}

async function* pagesOf(id: string): AsyncGenerator<ImportedFile[]> {
  let cursor: string | null = null;
  do {
    const page: { entries: ImportedFile[]; nextCursor: string | null } =
      await api.import.files.query({ id, outcome: null, cursor, limit: 500 });
    yield page.entries;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
