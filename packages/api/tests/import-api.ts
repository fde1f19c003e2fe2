import type { ImportedFile, ImportOutcome, ImportRun } from "@openimr/core";
import { caseRepository, importRepository, waitingFileRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { afterAll, beforeAll } from "vitest";
import { appRouter } from "../src/app-router.ts";
import type { Context } from "../src/context.ts";
import { deadlineFinder } from "../src/deadline-finder.ts";
import type { SentFile } from "../src/import/add-to-import.ts";
import { fakeContext } from "./fake-context.ts";

/** The API over a database of its own, for all tests of a file, as imports use it. */
export function importApi() {
  let database: Awaited<ReturnType<typeof startTestDatabase>>;
  beforeAll(async () => {
    database = await startTestDatabase();
  }, 60_000);
  afterAll(() => database.stop(), 60_000);

  const context = (): Context & { faults: unknown[] } => ({
    ...fakeContext({}),
    cases: caseRepository(database.db, deadlineFinder),
    imports: importRepository(database.db, deadlineFinder),
  });
  const api = () => appRouter.createCaller(context());
  const filesOf = async ({ id }: ImportRun): Promise<ImportedFile[]> => {
    const files: ImportedFile[] = [];
    let cursor: string | null = null;
    do {
      const page: { entries: ImportedFile[]; nextCursor: string | null } = await api().import.files(
        { id, outcome: null, cursor, limit: 2 },
      );
      files.push(...page.entries);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return files;
  };
  return {
    waiting: () => waitingFileRepository(database.db, deadlineFinder),
    context,
    api,
    begun: () => api().import.start({ name: "a folder", total: null }),
    add: (run: ImportRun, files: SentFile[], retry = false) =>
      api().import.add({ id: run.id, files, retry }),
    filesOf,
  };
}

/** A letter about one item; the number of its case is its own unless one is given. */
export function letter({ number = caseNumber(), request = "Cane" } = {}): string {
  return `Case Number: ${number}\nDate of Injury: 03/14/2002\n\nCLINICAL CASE SUMMARY\n\nThe worker is a 61-year-old male.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n${request}: Upheld\n\nClaims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.\n\nMAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.\n\nDecision rationale: It is not medically necessary.\n`;
}

let numbers = 0;

/** A case number that no other case of the test file has. */
export function caseNumber(): string {
  numbers += 1;
  return `CM16-${String(numbers).padStart(7, "0")}`;
}

/** What became of files, in their order. */
export function outcomes(files: readonly ImportedFile[]): ImportOutcome[] {
  return files.map(({ outcome }) => outcome);
}
