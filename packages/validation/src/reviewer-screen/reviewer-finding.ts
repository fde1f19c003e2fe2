import type { FieldPath, FindingSource, Severity } from "@openimr/core";
import type { SourceId } from "../sources.ts";

/** What a reviewer is held against. Permanent: what tells of a finding, tells of it by this name. */
export type ReviewerCheck =
  | "program-law"
  | "available"
  | "licence"
  | "california-licence"
  | "profession"
  | "certification"
  | "specialty"
  | "practice"
  | "statement"
  | "affiliation"
  | "own-part"
  | "same-family-name";

/**
 * Something that speaks against a reviewer for a case. An error rules the reviewer out, a warning has
 * to be settled by a person first, an info merely informs.
 */
export type ReviewerFinding = {
  check: ReviewerCheck;
  severity: Severity;
  /** The field of the reviewer that it is about, empty where it is about the whole. */
  field: FieldPath;
  /** The field of the case that it is held against; null where it is about the reviewer alone. */
  against: FieldPath | null;
  message: string;
  sources: readonly FindingSource[];
};

/** A finding before it is known which of its sources are law in the case's program. */
export type ReviewerBreach = Omit<ReviewerFinding, "sources"> & { sources: readonly SourceId[] };
