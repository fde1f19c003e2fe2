import { type Case, type SourceDocument, stablePath } from "@openimr/core";

/** Fields keep their passage when items are reordered, so they are named by id. */
export function withStablePaths(record: Case, document: SourceDocument): SourceDocument {
  const provenance = document.provenance.map((place) => ({
    ...place,
    path: stablePath(record, place.path),
  }));
  return { ...document, provenance };
}
