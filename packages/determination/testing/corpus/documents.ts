import type { MedicalRecord } from "@openimr/core";
import { reviewedRecord, type Truth } from "./truth.ts";

/** An entry of a letter's list of documents, as printed and as the case holds it. */
export type Listed = Pick<MedicalRecord, "kind" | "serviceDates"> & { entry: string };

const application: Listed = {
  kind: "application",
  entry: "Application for Independent Medical Review",
  serviceDates: null,
};
export const determination: Listed = {
  kind: "ur_determination",
  entry: "Utilization Review Determination",
  serviceDates: null,
};
const schedule: Listed = {
  kind: "guideline",
  entry: "Medical Treatment Utilization Schedule (MTUS)",
  serviceDates: null,
};

/** What letters print over the list. */
export const documentsLead =
  "The following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered";

/** What a letter that lists its documents prints, in its order. */
export function documents(medicalRecords: Truth["medicalRecords"]): Listed[] {
  return [application, determination, medicalRecords, schedule];
}

/** The records that a list of documents tells of. */
export function recordsListed(listed: readonly Listed[]): MedicalRecord[] {
  return listed.map(({ kind, serviceDates }, index) =>
    reviewedRecord(index, { kind, serviceDates }),
  );
}
