import { setImmediate } from "node:timers/promises";
import {
  type Case,
  type CaseId,
  type CaseNumber,
  ImportedFile,
  type ImportId,
  type ImportOutcome,
  type Instant,
  type SourceDocument,
} from "@openimr/core";
import type { Transaction } from "kysely";
import { claimCaseNumbers } from "./claim-case-numbers.ts";
import { claimHashes } from "./claim-hashes.ts";
import type { NewCaseEvent } from "./event-chain.ts";
import { type CaseRows, insertCases, insertDocuments, rowsOfCase } from "./insert-cases.ts";
import { type KnownFile, keyOf, matchFiles } from "./match-files.ts";
import type { Schema } from "./schema.ts";
import { toJson, toText } from "./to-json.ts";

/** A file that was read, or why it could not be; `fileId` is its place in the order of arrival. */
export type FileToImport = {
  fileId: string;
  name: string;
  sha256: string;
  size: number;
  at: Instant;
  read: ReadFile | { problem: string };
};

/** The case that a file was read to, at version 1, with its document and the event of its making. */
export type ReadFile = { record: Case; document: SourceDocument; event: NewCaseEvent };

/** What became of a file; `isNew` is false where that was known before, `before` what it was then. */
export type SettledFile = { file: ImportedFile; before: ImportOutcome | null; isNew: boolean };

/** A file made ready to be settled, with the rows of the case that it was read to. */
export type FileToSettle = FileToImport & { rows: CaseRows | null };

type Letter = FileToSettle & { read: ReadFile; rows: CaseRows };

/** Makes files ready, one at a turn, so that transactions under way go on between them. */
export async function prepareFiles(files: readonly FileToImport[]): Promise<FileToSettle[]> {
  const prepared: FileToSettle[] = [];
  for (const file of files) {
    await setImmediate();
    prepared.push({ ...file, rows: "record" in file.read ? rowsOfCase(file.read) : null });
  }
  return prepared;
}

/**
 * Settles what becomes of files, in one transaction with the cases that are made of them: a content
 * that is there already is a duplicate, another letter under a case number that is there is revised.
 */
export async function settleFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  { files, retry }: { files: readonly FileToSettle[]; retry: boolean },
): Promise<SettledFile[]> {
  const matched = await matchFiles(transaction, importId, { files, retry });
  const open = matched.flatMap((match) =>
    match.settle !== null && match.isFirst ? [{ file: match.settle, failed: match.failed }] : [],
  );
  const holders = await settleLetters(transaction, open.map(({ file }) => file).filter(isLetter));
  const settled = new Map(
    open.map(({ file }) => [file, importedFile(file, holders.get(keyOf(file)) ?? null)]),
  );
  await keepFiles(
    transaction,
    importId,
    open.flatMap(({ file, failed }) => {
      const result = settled.get(file);
      return result === undefined ? [] : [{ fileId: failed?.fileId ?? file.fileId, file: result }];
    }),
  );
  return matched.flatMap((match) => {
    if (match.settle === null) return [{ file: match.known.file, before: null, isNew: false }];
    const file = settled.get(match.settle);
    const before = match.failed?.file.outcome ?? null;
    return file === undefined ? [] : [{ file, before, isNew: match.isFirst }];
  });
}

function isLetter(file: FileToSettle): file is Letter {
  return "record" in file.read && file.rows !== null;
}

/** Where a letter went: the outcome, and the case that it was made into or belongs to. */
type Holder = { outcome: Exclude<ImportOutcome, "failed">; caseId: CaseId };

async function settleLetters(
  transaction: Transaction<Schema>,
  letters: readonly Letter[],
): Promise<Map<string, Holder>> {
  const holders = new Map<string, Holder>();
  const firsts = firstByHash(letters);
  const claimed = await claimHashes(
    transaction,
    [...firsts.values()].map(({ read }) => ({ document: read.document, caseId: read.record.id })),
  );
  const fresh = [...firsts.values()].filter(
    ({ sha256, read }) => claimed.get(sha256) === read.record.id,
  );
  const owners = await settleNumbers(transaction, fresh);
  for (const letter of letters) {
    const first = firsts.get(letter.sha256);
    const own = first === letter && fresh.includes(letter);
    const claimedBy = claimed.get(letter.sha256) ?? letter.read.record.id;
    const caseId = owners.get(letter.sha256) ?? claimedBy;
    const outcome = !own ? "duplicate" : caseId === letter.read.record.id ? "imported" : "revised";
    holders.set(keyOf(letter), { outcome, caseId });
  }
  return holders;
}

/** Keeps letters whose content is new: as cases, or beside the case that has their number. */
async function settleNumbers(
  transaction: Transaction<Schema>,
  fresh: readonly Letter[],
): Promise<Map<string, CaseId>> {
  const claims = new Map<CaseNumber, CaseId>();
  for (const { read } of fresh) {
    const { caseNumber, id } = read.record;
    if (caseNumber !== null && !claims.has(caseNumber)) claims.set(caseNumber, id);
  }
  const held = await claimCaseNumbers(transaction, claims);
  const owners = new Map(
    fresh.map(({ sha256, read: { record } }) => {
      const owner = record.caseNumber === null ? undefined : held.get(record.caseNumber);
      return [sha256, owner ?? record.id] as const;
    }),
  );
  const ownerOf = ({ sha256, read }: Letter) => owners.get(sha256) ?? read.record.id;
  await insertCases(
    transaction,
    fresh.filter((letter) => ownerOf(letter) === letter.read.record.id).map(({ rows }) => rows),
  );
  const revised = fresh.filter((letter) => ownerOf(letter) !== letter.read.record.id);
  await insertDocuments(
    transaction,
    revised.flatMap((letter) =>
      letter.rows.document === null ? [] : [{ ...letter.rows.document, case_id: ownerOf(letter) }],
    ),
  );
  for (const letter of revised) {
    await transaction
      .updateTable("document_hash")
      .set({ case_id: ownerOf(letter) })
      .where("sha256", "=", letter.sha256)
      .execute();
  }
  return owners;
}

function firstByHash(letters: readonly Letter[]): Map<string, Letter> {
  const firsts = new Map<string, Letter>();
  for (const letter of letters) {
    if (!firsts.has(letter.sha256)) firsts.set(letter.sha256, letter);
  }
  return firsts;
}

function importedFile(file: FileToImport, holder: Holder | null): ImportedFile {
  const { name, sha256, size, at, read } = file;
  const common = { name: toText(name), sha256, size, at };
  if ("problem" in read || holder === null) {
    return ImportedFile.parse({
      ...common,
      outcome: "failed",
      caseId: null,
      caseNumber: null,
      layout: null,
      coverage: null,
      readingProblems: 0,
      problem: "problem" in read ? read.problem : null,
    });
  }
  const { layout, coverage, problems } = read.document.report;
  return ImportedFile.parse({
    ...common,
    ...holder,
    caseNumber: read.record.caseNumber,
    layout,
    coverage,
    readingProblems: problems.length,
    problem: null,
  });
}

async function keepFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  files: readonly KnownFile[],
): Promise<void> {
  if (files.length === 0) return;
  await transaction
    .insertInto("import_file")
    .values(
      files.map(({ fileId, file }) => ({
        import_id: importId,
        file_id: fileId,
        name: file.name,
        sha256: file.sha256,
        outcome: file.outcome,
        data: toJson(file),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["import_id", "file_id"]).doUpdateSet((edit) => ({
        sha256: edit.ref("excluded.sha256"),
        outcome: edit.ref("excluded.outcome"),
        data: edit.ref("excluded.data"),
      })),
    )
    .execute();
}
