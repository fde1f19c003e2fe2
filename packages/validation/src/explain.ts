import { CalendarDate, type Finding, formatUsDate } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import type { Rule } from "./define-rule.ts";
import { runRule } from "./engine.ts";
import { type Overrides, withOverrides } from "./overrides.ts";
import { soundCase } from "./sound-case.ts";
import { sources } from "./sources.ts";

/** The day that counts as today in the examples of rules. */
export const exampleDay: CalendarDate = CalendarDate.parse("2015-12-31");

/**
 * What a rule is for, as Markdown: what it looks at and on what it rests, when its law holds, and its
 * examples, worked out by running the rule on them.
 */
export function ruleSection(rule: Rule): string {
  const findings = findingsOf(rule);
  const weight = findings.some(({ severity }) => severity === rule.severity)
    ? rule.severity
    : `${rule.severity}; a warning as long as nobody has seen its sources`;
  return [
    `### ${rule.id}`,
    "",
    `${rule.why} (${weight})`,
    "",
    `- Reads: ${rule.reads.map((path) => `\`${path}\``).join(", ")}`,
    ...sourceLines(rule),
    `- Holds: ${windowOf(rule)}`,
    `- Programs: ${rule.programs?.map((program) => programOf(program).label).join(", ") ?? "all"}`,
    "",
    "The sound case fails with",
    "",
    ...overrideLines(rule.examples.fails),
    "",
    ...findings.map(
      ({ message, fix }) => `> ${message}${fix === null ? "" : ` Fix: ${fix.label}.`}`,
    ),
    "",
    ...(Object.keys(rule.examples.passes).length === 0
      ? ["and passes as it is."]
      : ["and passes with", "", ...overrideLines(rule.examples.passes)]),
  ].join("\n");
}

function sourceLines({ sources: ids }: Rule): string[] {
  if (ids.length === 0) {
    return ["- Source: the guideline that sets the limit, named in each finding"];
  }
  return ids.map((id) => {
    const { title, locator, verified } = sources[id];
    return `- Source: ${title}${locator === null ? "" : `, ${locator}`}${verified ? "" : " (unverified)"}`;
  });
}

function windowOf({ since, until }: Rule): string {
  if (since === null && until === null) return "always";
  const parts = [
    ...(since === null ? [] : [`from ${formatUsDate(since)}`]),
    ...(until === null ? [] : [`until ${formatUsDate(until)}`]),
  ];
  return `${parts.join(" ")}, by the day of the decision`;
}

function overrideLines(overrides: Overrides): string[] {
  const lines = Object.entries(overrides).map(
    ([path, value]) => `${path} = ${JSON.stringify(value)}`,
  );
  return ["```", ...lines, "```"];
}

function findingsOf(rule: Rule): Finding[] {
  const record = withOverrides(soundCase(), rule.examples.fails);
  const { result } = runRule(rule, { record, asOf: exampleDay });
  return result.answer === "fail" ? result.findings : [];
}
