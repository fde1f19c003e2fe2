import {
  CalendarDate,
  type Case,
  type FieldPath,
  type FindingFix,
  type FindingSource,
  Program,
  type Severity,
} from "@openimr/core";
import type { CasePath } from "./case-path.ts";
import type { Overrides } from "./overrides.ts";
import type { SourceId } from "./sources.ts";

/** What a rule looks at: a case, and the day that counts as today. A rule never reads the clock. */
export type RuleContext = { record: Case; asOf: CalendarDate };

/** The values that a message is made of. */
export type Params = Record<string, string | number | null>;

/**
 * One breach of a rule. `sources` are further sources, such as the page of a limit. `fix` is given
 * only where one mend is certain, whoever looks; its changes name list elements by id.
 */
export type Violation<P extends Params> = {
  path: FieldPath;
  params: P;
  sources?: readonly FindingSource[];
  fix?: FindingFix;
};

/** What is changed in the sound case so that the rule finds one thing, and so that it just passes. */
export type RuleExamples = { fails: Overrides; passes: Overrides };

/** What the author of a rule writes. */
export type RuleDefinition<P extends Params> = {
  /** The file's path below `rules/`, permanent and never used again. */
  id: string;
  severity: Severity;
  /** What the rule is for, in a sentence; shown in the rules page. */
  why: string;
  sources: readonly SourceId[];
  /** First and last day (YYYY-MM-DD) on which the rule's law holds; always, where left out. */
  since?: string | null;
  until?: string | null;
  /** The programmes that the rule belongs to; all of them, where left out. */
  programs?: readonly Program[];
  /** The fields that the rule reads, in `applies` too. It may read no other. */
  reads: readonly CasePath[];
  /** True, or the reason why the rule has nothing to say about this case. */
  applies: (context: RuleContext) => true | string;
  check: (context: RuleContext) => readonly Violation<P>[];
  message: (params: P) => string;
  examples: RuleExamples;
};

/** A breach with its message, as the engine takes it up. */
export type Breach = Violation<Params> & { message: string };

/** A rule as the engine runs it. */
export type Rule = Omit<
  RuleDefinition<Params>,
  "check" | "message" | "since" | "until" | "programs"
> & {
  since: CalendarDate | null;
  until: CalendarDate | null;
  programs: readonly Program[];
  breaches: (context: RuleContext) => Breach[];
};

/** Makes a rule of its definition: metadata and check together, in one file named by its id. */
export function defineRule<P extends Params>(definition: RuleDefinition<P>): Rule {
  const {
    check,
    message,
    since = null,
    until = null,
    programs = Program.options,
    ...rest
  } = definition;
  return {
    ...rest,
    since: since === null ? null : CalendarDate.parse(since),
    until: until === null ? null : CalendarDate.parse(until),
    programs,
    breaches: (context) =>
      check(context).map((violation) => ({ ...violation, message: message(violation.params) })),
  };
}
