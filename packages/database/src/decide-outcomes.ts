import { CaseId, CaseNumber, ImportedFile, type Instant } from "@openimr/core";
import type { Transaction } from "kysely";
import type { CaseRows } from "./insert-cases.ts";
import { keyOf } from "./match-files.ts";
import type { Schema } from "./schema.ts";
import { type Holder, type Letter, type ReadFile, settleLetters } from "./settle-letters.ts";
import { toText } from "./to-json.ts";

/**
 * A file that was read, why it could not be, or its bytes where the text in them is still to be
 * recognised; `fileId` is its place in the order of arrival.
 */
export type FileToImport = {
  fileId: string;
  name: string;
  sha256: string;
  size: number;
  at: Instant;
  read: ReadFile | { problem: string } | { scan: Uint8Array };
};

/** A file made ready to be settled, with the rows of the case that it was read to. */
export type FileToSettle = FileToImport & { rows: CaseRows | null };

/**
 * Decides what becomes of files, each of which stands here once, and keeps the cases that are made of
 * them: a content that is there already is a duplicate, whether it was read or not; another letter
 * under a case number that is there is revised; a scan that is not there waits.
 */
export async function decideOutcomes(
  transaction: Transaction<Schema>,
  files: readonly FileToSettle[],
): Promise<Map<FileToSettle, ImportedFile>> {
  const holders = await settleLetters(transaction, files.filter(isLetter));
  const scans = files.filter(({ read }) => "scan" in read);
  const known = await knownContents(
    transaction,
    scans.map(({ sha256 }) => sha256),
  );
  return new Map(
    files.map((file) => {
      const { read, sha256 } = file;
      if ("problem" in read) return [file, notRead(file, "failed")] as const;
      if ("scan" in read) {
        const holder = known.get(sha256);
        return [file, { ...notRead(file, "waiting"), ...holder }] as const;
      }
      return [file, asRead(file, read, holders.get(keyOf(file)))] as const;
    }),
  );
}

function isLetter(file: FileToSettle): file is FileToSettle & Letter {
  return "record" in file.read && file.rows !== null;
}

/** The cases that have contents, by the contents' hashes. */
async function knownContents(
  transaction: Transaction<Schema>,
  hashes: readonly string[],
): Promise<Map<string, Pick<ImportedFile, "outcome" | "caseId" | "caseNumber">>> {
  if (hashes.length === 0) return new Map();
  const rows = await transaction
    .selectFrom("document_hash")
    .select(["sha256", "case_id"])
    .where("sha256", "in", hashes)
    .execute();
  if (rows.length === 0) return new Map();
  const cases = await transaction
    .selectFrom("imr_case")
    .select(["case_id", "case_number"])
    .where(
      "case_id",
      "in",
      rows.map((row) => row.case_id),
    )
    .execute();
  const numbers = new Map(cases.map((row) => [row.case_id, row.case_number]));
  return new Map(
    rows.map(({ sha256, case_id }) => {
      const caseNumber = CaseNumber.nullable().parse(numbers.get(case_id) ?? null);
      return [sha256, { outcome: "duplicate", caseId: CaseId.parse(case_id), caseNumber }];
    }),
  );
}

/** A file of which nothing was read. */
function notRead(file: FileToImport, outcome: "failed" | "waiting"): ImportedFile {
  const { name, sha256, size, at, read } = file;
  return ImportedFile.parse({
    name: toText(name),
    sha256,
    size,
    at,
    outcome,
    caseId: null,
    caseNumber: null,
    layout: null,
    coverage: null,
    readingProblems: 0,
    problem: "problem" in read ? read.problem : null,
  });
}

function asRead(
  { name, sha256, size, at }: FileToImport,
  { record, document: { report } }: ReadFile,
  holder: Holder | undefined,
): ImportedFile {
  return ImportedFile.parse({
    name: toText(name),
    sha256,
    size,
    at,
    ...holder,
    caseNumber: record.caseNumber,
    layout: report.layout,
    coverage: report.coverage,
    readingProblems: report.problems.length,
    problem: null,
  });
}
