import { mkdir, rename, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Case, CaseListEntry } from "@openimr/core";
import { letterOf } from "@openimr/determination/letter";
import type { LetterKind } from "../letters/letter-kinds.ts";
import { printLetter } from "../letters/print-letter.ts";
import { fileProblem } from "../problem.ts";
import { caseFileName } from "./exported-line.ts";

/** What of a case's list entry tells its letter's file. */
type Saved = Pick<CaseListEntry, "caseNumber" | "id" | "updatedAt">;

/**
 * A folder with a letter for each case. A letter's file carries the time of its case's last change to the
 * millisecond, so that one which is as new as its case need not be written again. Where a file system
 * keeps times less exactly, letters are written again rather than taken for current.
 */
export async function letterFolder(
  folder: string,
  kind: LetterKind,
): Promise<{
  isCurrent: (entry: Saved) => Promise<boolean>;
  write: (record: Case, entry: Saved) => Promise<void>;
}> {
  const failed = (error: unknown) => Promise.reject(fileProblem(error, "write", folder));
  await mkdir(folder, { recursive: true }).catch(failed);
  const pathOf = (named: Pick<Case, "caseNumber" | "id">) =>
    join(folder, `${caseFileName(named)}.${kind}`);
  return {
    isCurrent: async (entry) => {
      const there = await stat(pathOf(entry)).catch(() => null);
      return there !== null && there.mtime.getTime() === Date.parse(entry.updatedAt);
    },
    write: async (record, entry) => {
      const path = pathOf(record);
      const fresh = `${path}.${process.pid}.part`;
      const changed = new Date(entry.updatedAt);
      const bytes = await printLetter(letterOf(record), kind);
      try {
        await writeFile(fresh, bytes);
        await utimes(fresh, changed, changed);
        await rename(fresh, path);
      } catch (error) {
        throw fileProblem(error, "write", path);
      }
    },
  };
}
