import { type FindingSource, formatPageRanges } from "@openimr/core";
import { documentById, type TreatmentLimit } from "@openimr/guidelines";

/** The place of a guideline that sets a limit, as a finding shows it. */
export function limitSource(limit: TreatmentLimit): FindingSource {
  return {
    id: `limit/${limit.id}`,
    title: documentById(limit.document)?.title ?? limit.document,
    locator:
      limit.pages.length === 0
        ? limit.topic
        : `${limit.topic}, page ${formatPageRanges(limit.pages)}`,
    url: null,
    verified: limit.confidence === "seen",
  };
}
