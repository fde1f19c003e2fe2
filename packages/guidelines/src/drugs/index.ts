export * from "./drug.ts";
export { type DrugMention, drugs, findDrugs } from "./find-drugs.ts";
export * from "./morphine-equivalent.ts";
export * from "./morphine-table.ts";
export * from "./read-prescriptions.ts";
