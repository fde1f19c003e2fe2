export * from "./case-path.ts";
export * from "./define-rule.ts";
export type { RuleResult } from "./engine.ts";
export * from "./gate.ts";
export * from "./reviewer-screen/index.ts";
export { rules } from "./rules.gen.ts";
export * from "./sources.ts";
export * from "./validate.ts";
