import type { Case, CaseId, CaseNumber, ImportOutcome, SourceDocument } from "@openimr/core";
import type { Transaction } from "kysely";
import { claimCaseNumbers } from "./claim-case-numbers.ts";
import { claimHashes } from "./claim-hashes.ts";
import type { NewCaseEvent } from "./event-chain.ts";
import { type CaseRows, insertCases, insertDocuments } from "./insert-cases.ts";
import { keepVersion, loadCase } from "./keep-version.ts";
import { keyOf } from "./match-files.ts";
import type { Schema } from "./schema.ts";

/** The case that a file was read to, at version 1, with its document and the event of its making. */
export type ReadFile = { record: Case; document: SourceDocument; event: NewCaseEvent };

/** A file that was read, with the rows of the case that may be made of it. */
export type Letter = { name: string; sha256: string; read: ReadFile; rows: CaseRows };

/** Where a letter went: the outcome, and the case that it was made into or belongs to. */
export type Holder = { outcome: Exclude<ImportOutcome, "failed" | "waiting">; caseId: CaseId };

/** Keeps letters, or finds where they belong; the answer is by `keyOf` each of them. */
export async function settleLetters(
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
  const revised = fresh
    .filter((letter) => ownerOf(letter) !== letter.read.record.id)
    // Two transactions that lock the same cases lock them in one order.
    .toSorted((a, b) => (ownerOf(a) < ownerOf(b) ? -1 : ownerOf(a) > ownerOf(b) ? 1 : 0));
  for (const letter of revised) await keepRevised(transaction, letter, ownerOf(letter));
  return owners;
}

/** Keeps a letter beside a case, whose history tells it; nothing else of the case changes. */
async function keepRevised(
  transaction: Transaction<Schema>,
  { sha256, rows, read: { document, event } }: Letter,
  caseId: CaseId,
): Promise<void> {
  const previous = await loadCase(transaction, caseId, "for update");
  if (rows.document !== null) {
    await insertDocuments(transaction, [{ ...rows.document, case_id: caseId }]);
  }
  await transaction
    .updateTable("document_hash")
    .set({ case_id: caseId })
    .where("sha256", "=", sha256)
    .execute();
  await keepVersion(
    transaction,
    { ...event, type: "letter_revised", documentId: document.id },
    { previous, record: { ...previous, version: previous.version + 1 }, deadline: null },
  );
}

function firstByHash(letters: readonly Letter[]): Map<string, Letter> {
  const firsts = new Map<string, Letter>();
  for (const letter of letters) {
    if (!firsts.has(letter.sha256)) firsts.set(letter.sha256, letter);
  }
  return firsts;
}
