export * from "./letter-words.ts";
export * from "./program-definition.ts";
export * from "./program-of.ts";
export { programs } from "./programs.gen.ts";
