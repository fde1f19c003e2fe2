import type { CalendarDate, Case, FieldPath, FindingSource, Severity } from "@openimr/core";
import type { CasePath } from "./case-path.ts";
import type { SourceId } from "./sources.ts";

/** What a rule looks at: a case, and the day that counts as today. A rule never reads the clock. */
export type RuleContext = { record: Case; asOf: CalendarDate };

/** The values that a message is made of. */
export type Params = Record<string, string | number | null>;

/** One breach of a rule; `sources` are further sources, such as the page of a limit. */
export type Violation<P extends Params> = {
  path: FieldPath;
  params: P;
  sources?: readonly FindingSource[];
};

/** What the author of a rule writes. */
export type RuleDefinition<P extends Params> = {
  /** The file's path below `rules/`, permanent and never used again. */
  id: string;
  severity: Severity;
  /** What the rule is for, in a sentence; shown in the rules page. */
  why: string;
  sources: readonly SourceId[];
  /** The fields that the rule reads. */
  reads: readonly CasePath[];
  /** True, or the reason why the rule has nothing to say about this case. */
  applies: (context: RuleContext) => true | string;
  check: (context: RuleContext) => readonly Violation<P>[];
  message: (params: P) => string;
};

/** A breach with its message, as the engine takes it up. */
export type Breach = Violation<Params> & { message: string };

/** A rule as the engine runs it. */
export type Rule = Omit<RuleDefinition<Params>, "check" | "message"> & {
  breaches: (context: RuleContext) => Breach[];
};

/** Makes a rule of its definition: metadata and check together, in one file named by its id. */
export function defineRule<P extends Params>(definition: RuleDefinition<P>): Rule {
  const { check, message, ...rest } = definition;
  return {
    ...rest,
    breaches: (context) =>
      check(context).map((violation) => ({ ...violation, message: message(violation.params) })),
  };
}
