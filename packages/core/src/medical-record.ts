import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { DocumentId, RecordId } from "./id.ts";

/** What kind of document a record is. */
export const RecordKind = z
  .enum([
    "application",
    "ur_determination",
    "request_for_authorization",
    "progress_report",
    "treatment_report",
    "imaging",
    "diagnostic_test",
    "operative_report",
    "medical_legal_report",
    "therapy_notes",
    "guideline",
    "other",
  ])
  .meta({
    id: "RecordKind",
    description: "What kind of document a record is.",
  });
export type RecordKind = z.infer<typeof RecordKind>;

/** What each kind is called on screen and in the letter. */
export const recordKindLabels: Record<RecordKind, string> = {
  application: "Application for IMR",
  ur_determination: "UR determination",
  request_for_authorization: "Request for authorization (RFA)",
  progress_report: "Progress report (PR-2)",
  treatment_report: "Treatment report",
  imaging: "Imaging",
  diagnostic_test: "Diagnostic test",
  operative_report: "Operative report",
  medical_legal_report: "AME/QME report",
  therapy_notes: "Therapy notes",
  guideline: "Guideline",
  other: "Other record",
};

/** The day or days of service that a record covers; `from` equals `to` for a single day. */
export const ServiceDates = z.strictObject({ from: CalendarDate, to: CalendarDate }).meta({
  id: "ServiceDates",
  description: "Day or range of days of service.",
});
export type ServiceDates = z.infer<typeof ServiceDates>;

/** One entry in the list of records of a case. */
export const MedicalRecord = z
  .strictObject({
    id: RecordId,
    kind: RecordKind,
    author: z.string().nullable().meta({ description: "Role or name of the author." }),
    serviceDates: ServiceDates.nullable(),
    receivedOn: CalendarDate.nullable(),
    pageCount: z.int().min(1).nullable(),
    documentId: DocumentId.nullable().meta({
      description: "The stored document, if any.",
    }),
    reviewed: z.boolean().meta({ description: "Whether the expert reviewer reviewed it." }),
  })
  .meta({
    id: "MedicalRecord",
    description: "One entry in the list of records.",
  });
export type MedicalRecord = z.infer<typeof MedicalRecord>;
