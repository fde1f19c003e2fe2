import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { RecordKind } from "./medical-record.ts";

/** A diagnosis as listed, with its ICD code where one is given. */
export const Diagnosis = z
  .strictObject({
    label: z.string(),
    code: z.string().nullable().meta({ description: "ICD-10 or ICD-9 code." }),
    codeSystem: z.enum(["icd-9", "icd-10"]).nullable(),
  })
  .meta({ id: "Diagnosis", description: "A diagnosis as listed." });
export type Diagnosis = z.infer<typeof Diagnosis>;

/** Pain as rated by the worker on a numeric scale, such as 6/10 to 7/10. */
export const PainRange = z
  .strictObject({
    low: z.number().min(0).max(100),
    high: z.number().min(0).max(100),
    outOf: z.int().min(1).max(100).meta({ description: "Upper end of the scale, usually 10." }),
  })
  .meta({ id: "PainRange", description: "Pain rating, lowest and highest." });
export type PainRange = z.infer<typeof PainRange>;

/** A report that the summary speaks of, whether or not it is among the records reviewed. */
export const MentionedReport = z.strictObject({ kind: RecordKind, date: CalendarDate }).meta({
  id: "MentionedReport",
  description: "A report that the summary speaks of.",
});
export type MentionedReport = z.infer<typeof MentionedReport>;

/** The reviewer's account of the case: the prose and the facts read from it. */
export const ClinicalSummary = z
  .strictObject({
    text: z.string().nullable(),
    diagnoses: z.array(Diagnosis).meta({ description: "In the order listed." }),
    symptoms: z.array(z.string()),
    pain: PainRange.nullable(),
    medications: z.array(z.string()),
    mentionedReports: z.array(MentionedReport),
  })
  .meta({
    id: "ClinicalSummary",
    description: "The reviewer's account of the case.",
  });
export type ClinicalSummary = z.infer<typeof ClinicalSummary>;
