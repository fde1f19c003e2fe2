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
import { insertCases, insertDocuments } from "./insert-cases.ts";
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

type Letter = FileToImport & { read: ReadFile };

/**
 * Settles what becomes of files, in one transaction with the cases that are made of them: a content
 * that is there already is a duplicate, another letter under a case number that is there is revised.
 */
export async function settleFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  { files, retry }: { files: readonly FileToImport[]; retry: boolean },
): Promise<SettledFile[]> {
  const known = await knownFiles(transaction, importId, files);
  const open = new Map<string, FileToImport>();
  for (const file of files) {
    const before = known.get(keyOf(file));
    const tryAgain = retry && before?.outcome === "failed";
    if ((before === undefined || tryAgain) && !open.has(keyOf(file))) open.set(keyOf(file), file);
  }
  const letters = [...open.values()].filter(isLetter);
  const holders = await settleLetters(transaction, letters);
  const settled = new Map<string, ImportedFile>();
  for (const [key, file] of open) settled.set(key, importedFile(file, holders.get(key) ?? null));
  await keepFiles(transaction, importId, { open, settled });
  return files.flatMap((file) => {
    const key = keyOf(file);
    const result = settled.get(key) ?? known.get(key);
    if (result === undefined) return [];
    const isNew = open.get(key) === file;
    return [{ file: result, before: known.get(key)?.outcome ?? null, isNew }];
  });
}

function isLetter(file: FileToImport): file is Letter {
  return "record" in file.read;
}

/** Name and content: what makes a file of an import the same. */
function keyOf({ name, sha256 }: { name: string; sha256: string }): string {
  return `${sha256} ${toText(name)}`;
}

async function knownFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  files: readonly FileToImport[],
): Promise<Map<string, ImportedFile>> {
  if (files.length === 0) return new Map();
  const rows = await transaction
    .selectFrom("import_file")
    .select("data")
    .where("import_id", "=", importId)
    .where(
      "name",
      "in",
      files.map(({ name }) => toText(name)),
    )
    .execute();
  const known = rows.map(({ data }) => ImportedFile.parse(data));
  return new Map(known.map((file) => [keyOf(file), file]));
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
    fresh.filter((letter) => ownerOf(letter) === letter.read.record.id).map(({ read }) => read),
  );
  const revised = fresh.filter((letter) => ownerOf(letter) !== letter.read.record.id);
  await insertDocuments(
    transaction,
    revised.map((letter) => ({ caseId: ownerOf(letter), document: letter.read.document })),
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
  {
    open,
    settled,
  }: { open: ReadonlyMap<string, FileToImport>; settled: ReadonlyMap<string, ImportedFile> },
): Promise<void> {
  const rows = [...open].flatMap(([key, { fileId }]) => {
    const file = settled.get(key);
    if (file === undefined) return [];
    const { name, sha256, outcome } = file;
    return [{ import_id: importId, file_id: fileId, name, sha256, outcome, data: toJson(file) }];
  });
  if (rows.length === 0) return;
  await transaction
    .insertInto("import_file")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["import_id", "name", "sha256"]).doUpdateSet((edit) => ({
        outcome: edit.ref("excluded.outcome"),
        data: edit.ref("excluded.data"),
      })),
    )
    .execute();
}
