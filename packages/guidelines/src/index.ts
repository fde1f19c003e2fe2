export * from "./asked-amounts.ts";
export * from "./body-parts.ts";
export { type Catalogue, createCatalogue, shippedCatalogue } from "./catalogue.ts";
export type { CataloguePlace } from "./citation-places.ts";
export * from "./combine-packs.ts";
export * from "./compare-limits.ts";
export * from "./condition.ts";
export { describeLimit } from "./describe-limit.ts";
export {
  chapterOf,
  documentById,
  documentsOf,
  editionInForce,
  findChapter,
  findDocument,
  guidelineDocuments,
  isInForce,
} from "./find-document.ts";
export * from "./guideline-document.ts";
export * from "./guideline-pack.ts";
export * from "./limits.ts";
export { Measure, measuresOf, measureWord } from "./measure.ts";
export { NUMBER_WORD, readNumber } from "./number-words.ts";
export { describePackProblem, type PackProblem } from "./pack-problems.ts";
export { type Contradiction, describeContradiction } from "./quantity-contradictions.ts";
export * from "./read-conditions.ts";
export * from "./read-pack.ts";
export * from "./read-quantity.ts";
export * from "./read-service.ts";
export * from "./read-treatment.ts";
export * from "./resolve-citation.ts";
export { shippedPack } from "./shipped-pack.ts";
export { nearestSpecialty, readSpecialty } from "./specialties/read-specialty.ts";
export { Specialty } from "./specialties/specialty.ts";
export { specialtyFits } from "./specialties/specialty-scope.ts";
export * from "./treatment.ts";
export * from "./treatment-limit.ts";
export { describeVisits } from "./visit-arithmetic.ts";
