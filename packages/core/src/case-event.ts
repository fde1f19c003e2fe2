import { z } from "zod";
import { Actor } from "./actor.ts";
import { Instant } from "./calendar-date.ts";
import { CaseId, DocumentId, EventId } from "./id.ts";
import { Acknowledgement } from "./status-gate.ts";

/**
 * What an event records. `letter_revised`: another letter under the number of the case was kept beside
 * it; what the case says stays, and its version tells that something is new.
 */
export const CaseEventType = z
  .enum(["case_created", "case_imported", "case_changed", "status_changed", "letter_revised"])
  .meta({ id: "CaseEventType", description: "What an event records." });
export type CaseEventType = z.infer<typeof CaseEventType>;

/** One operation of a JSON patch (RFC 6902). */
export const PatchOperation = z
  .object({
    op: z.enum(["add", "remove", "replace", "move", "copy", "test"]),
    path: z.string(),
    from: z.string().optional(),
    value: z.unknown().optional(),
  })
  .meta({
    id: "PatchOperation",
    description: "One operation of a JSON patch (RFC 6902).",
  });
export type PatchOperation = z.infer<typeof PatchOperation>;

const common = {
  id: EventId,
  caseId: CaseId,
  version: z.int().min(1).meta({ description: "The case's version after the event." }),
  actor: Actor,
  at: Instant,
  after: z.array(PatchOperation),
  before: z.array(PatchOperation),
  previousHash: z.string().nullable(),
  hash: z.string(),
};

/**
 * One entry in a case's history. `after` is the JSON patch from the previous state to the new one,
 * `before` the way back. `hash` is the SHA-256 over the event and `previousHash`, so that a changed
 * or missing entry shows.
 */
export const CaseEvent = z
  .discriminatedUnion("type", [
    z.strictObject({
      ...common,
      type: CaseEventType.exclude(["letter_revised"]),
      acknowledged: z.array(Acknowledgement).optional().meta({
        description: "The warnings that were let stand; there only where there were any.",
      }),
    }),
    z.strictObject({
      ...common,
      type: CaseEventType.extract(["letter_revised"]),
      documentId: DocumentId.meta({ description: "The letter that was kept beside the case." }),
    }),
  ])
  .meta({ id: "CaseEvent", description: "One entry in a case's history." });
export type CaseEvent = z.infer<typeof CaseEvent>;
