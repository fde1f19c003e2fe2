import { createHash } from "node:crypto";
import type {
  Acknowledgement,
  Actor,
  Case,
  CaseEvent,
  CaseEventType,
  DocumentId,
  EventId,
  Instant,
  PatchOperation,
} from "@openimr/core";
import canonicalize from "canonicalize";
import { createPatch } from "rfc6902";
import { toJson } from "./to-json.ts";

/** What happened to a case, before its patches and its place in the chain are known. */
export type NewCaseEvent = { id: EventId; actor: Actor; at: Instant } & (
  | { type: Exclude<CaseEventType, "letter_revised">; acknowledged?: Acknowledgement[] }
  | { type: "letter_revised"; documentId: DocumentId }
);

/** The event that leads from one state of a case to the next; `previous` is null for a new case. */
export function chainEvent(
  event: NewCaseEvent,
  {
    previous,
    record,
    previousHash,
  }: { previous: Case | null; record: Case; previousHash: string | null },
): CaseEvent {
  const linked = {
    ...event,
    caseId: record.id,
    version: record.version,
    after: patch(previous, record),
    before: patch(record, previous),
    previousHash,
  };
  return { ...linked, hash: hashOf(linked) };
}

/**
 * The version at which a history was tampered with: whose hash does not fit its content, or which
 * does not follow on the one before. Null for a sound history, oldest first.
 */
export function brokenLink(history: readonly CaseEvent[]): number | null {
  let previousHash: string | null = null;
  for (const [index, { hash, ...event }] of history.entries()) {
    const sound =
      event.version === index + 1 && event.previousHash === previousHash && hashOf(event) === hash;
    if (!sound) return event.version;
    previousHash = hash;
  }
  return null;
}

function hashOf(event: object): string {
  const canonical = canonicalize(JSON.parse(toJson(event)));
  return createHash("sha256").update(String(canonical)).digest("hex");
}

function patch(from: Case | null, to: Case | null): PatchOperation[] {
  // The way from nothing or to it is one step, which need not be looked for.
  if (from === null || to === null) return [{ op: "replace", path: "", value: to }];
  return createPatch(JSON.parse(toJson(from)), JSON.parse(toJson(to)));
}
