export * from "./reviewer-finding.ts";
export * from "./screen-reviewer.ts";
