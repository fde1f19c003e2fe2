export * from "./body-parts.ts";
export * from "./catalogue.ts";
export * from "./guideline-document.ts";
export * from "./limits.ts";
export { NUMBER_WORD, readNumber } from "./number-words.ts";
export * from "./read-quantity.ts";
export * from "./read-service.ts";
export * from "./treatment-limit.ts";
