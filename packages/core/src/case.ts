import { z } from "zod";
import { CaseDates } from "./case-dates.ts";
import { CaseNumber } from "./case-number.ts";
import { CaseStatus } from "./case-status.ts";
import { ClinicalSummary } from "./clinical-summary.ts";
import { type CaseOutcome, caseOutcome } from "./decision.ts";
import { Determination } from "./determination.ts";
import { DisputedItem } from "./disputed-item.ts";
import { CaseId } from "./id.ts";
import { InjuredWorker } from "./injured-worker.ts";
import { MedicalRecord } from "./medical-record.ts";
import { Party } from "./party.ts";
import { Program } from "./program.ts";
import { ReviewerQualification } from "./reviewer-qualification.ts";
import { searched } from "./searched.ts";
import { UtilizationReview } from "./utilization-review.ts";

/** Whether the review runs on the regular or the expedited clock. */
export const Priority = z
  .enum(["standard", "expedited"])
  .meta({ id: "Priority", description: "Regular or expedited review." });
export type Priority = z.infer<typeof Priority>;

/** Version of the stored shape of a case; every stored case carries it. */
export const CASE_SCHEMA_VERSION = 3;

/**
 * An independent medical review, whole: the unit that is loaded, checked, saved and printed. It may
 * be incomplete; what is missing is for the validation package to say. `version` counts the saves.
 */
export const Case = z
  .strictObject({
    id: CaseId,
    version: z.int().min(0).meta({ description: "0 before the first save, then counted up." }),
    schemaVersion: z.literal(CASE_SCHEMA_VERSION),
    demonstration: z.boolean().meta({ description: "Made up for demonstration; no real case." }),
    program: Program,
    caseNumber: CaseNumber.nullable().register(searched),
    claimNumber: z.string().nullable().meta({ description: "Confidential." }),
    priority: Priority.nullable(),
    status: CaseStatus,
    dates: CaseDates,
    injuredWorker: InjuredWorker,
    parties: z.array(Party),
    utilizationReview: UtilizationReview,
    clinicalSummary: ClinicalSummary,
    records: z.array(MedicalRecord),
    disputedItems: z.array(DisputedItem).meta({ description: "In the order of the letter." }),
    reviewer: ReviewerQualification.nullable(),
    determination: Determination.nullable(),
  })
  .meta({ id: "Case", description: "An independent medical review, whole." });
export type Case = z.infer<typeof Case>;

/** A case of a program about which nothing else is known yet. */
export function newCase(id: CaseId, program: Program): Case {
  return {
    id,
    version: 0,
    schemaVersion: CASE_SCHEMA_VERSION,
    demonstration: false,
    program,
    caseNumber: null,
    claimNumber: null,
    priority: null,
    status: "received",
    dates: {
      injury: null,
      requestForAuthorization: null,
      urDecision: null,
      applicationReceived: null,
      assigned: null,
      recordsComplete: null,
      decided: null,
      issued: null,
    },
    injuredWorker: {
      age: null,
      sex: null,
      occupation: null,
      name: null,
      dateOfBirth: null,
    },
    parties: [],
    utilizationReview: {
      decision: null,
      decidedOn: null,
      servedOn: null,
      servedBy: null,
      rationale: null,
    },
    clinicalSummary: {
      text: null,
      diagnoses: [],
      symptoms: [],
      pain: null,
      medications: [],
      mentionedReports: [],
    },
    records: [],
    disputedItems: [],
    reviewer: null,
    determination: null,
  };
}

/** The case's result, derived from its items; null while one is undecided or there is none. */
export function outcomeOfCase(record: Case): CaseOutcome | null {
  return caseOutcome(record.disputedItems.map((item) => item.decision.outcome));
}
