export * from "./drug.ts";
export { type DrugMention, drugs, findDrugs } from "./find-drugs.ts";
