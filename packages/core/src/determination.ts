import { z } from "zod";
import { CalendarDate, Instant } from "./calendar-date.ts";
import { CaseOutcome } from "./decision.ts";
import { DocumentId } from "./id.ts";
import { ReviewerQualification } from "./reviewer-qualification.ts";

/** One printed form of an issued letter. */
export const LetterDocument = z
  .strictObject({
    documentId: DocumentId,
    format: z.enum(["html", "pdf", "docx", "text"]),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal"),
  })
  .meta({
    id: "LetterDocument",
    description: "One printed form of an issued letter.",
  });
export type LetterDocument = z.infer<typeof LetterDocument>;

/**
 * A determination as issued. It never changes: a correction is a new one that names, in
 * `supersedes`, the letter it replaces.
 */
export const Determination = z
  .strictObject({
    outcome: CaseOutcome,
    issuedOn: CalendarDate,
    letter: z.array(LetterDocument),
    publicCopy: z.array(LetterDocument),
    signature: z.strictObject({ name: z.string(), signedAt: Instant }).nullable(),
    reviewerQualification: ReviewerQualification,
    appealDeadline: CalendarDate.nullable(),
    supersedes: DocumentId.nullable(),
  })
  .meta({ id: "Determination", description: "A determination as issued." });
export type Determination = z.infer<typeof Determination>;
