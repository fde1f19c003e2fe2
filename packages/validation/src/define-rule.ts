import {
  CalendarDate,
  type Case,
  type DisputedItem,
  type FieldPath,
  type FindingFix,
  type FindingSource,
  type Program,
  type Severity,
} from "@openimr/core";
import type { CasePath } from "./case-path.ts";
import type { Overrides } from "./overrides.ts";
import { programsOf, type SourceId } from "./sources.ts";

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

/** What every rule says of itself. */
type RuleFacts = {
  /** The file's path below `rules/`, permanent and never used again. */
  id: string;
  severity: Severity;
  /** What the rule is for, in a sentence; shown in the rules page. */
  why: string;
  /** What it rests on; a rule that rests on nothing but the law of one program is that program's. */
  sources: readonly SourceId[];
  /** First and last day (YYYY-MM-DD) on which the rule's law holds; always, where left out. */
  since?: string | null;
  until?: string | null;
  /** The fields that the rule reads, in `applies` too. It may read no other. */
  reads: readonly CasePath[];
  examples: RuleExamples;
};

/** What the author of a rule about the whole case writes. */
export type RuleDefinition<P extends Params> = RuleFacts & {
  /** True, or the reason why the rule has nothing to say about this case. */
  applies: (context: RuleContext) => true | string;
  check: (context: RuleContext) => readonly Violation<P>[];
  message: (params: P) => string;
};

/** One item of the case that a rule looks at, with its position. */
export type ItemContext = RuleContext & { item: DisputedItem; index: number };

/** What the author of a rule writes that looks at each item by itself, never at two together. */
export type ItemRuleDefinition<P extends Params> = RuleFacts & {
  /** As for a case; left out where it is the items alone that tell. */
  applies?: (context: RuleContext) => true | string;
  /** The reason why the rule has nothing to say where `checkItem` is null for every item. */
  noItem: string;
  /** The item's breaches; null where the item has nothing that the rule looks at. */
  checkItem: (context: ItemContext) => readonly Violation<P>[] | null;
  message: (params: P) => string;
};

/** A breach with its message, as the engine takes it up. */
export type Breach = Violation<Params> & { message: string };

/** A rule as the engine runs it. */
export type Rule = Omit<RuleFacts, "since" | "until"> & {
  since: CalendarDate | null;
  until: CalendarDate | null;
  /** The programs that the rule belongs to; null for all, those that are not known among them. */
  programs: readonly Program[] | null;
  applies: (context: RuleContext) => true | string;
} & (
    | { scope: "case"; breaches: (context: RuleContext) => Breach[] }
    | { scope: "item"; noItem: string; itemBreaches: (context: ItemContext) => Breach[] | null }
  );

/** Makes a rule of its definition: metadata and check together, in one file named by its id. */
export function defineRule<P extends Params>({ check, message, ...rest }: RuleDefinition<P>): Rule {
  return {
    ...rest,
    ...scopeOf(rest),
    scope: "case",
    breaches: (context) => worded(check(context), message),
  };
}

/**
 * Makes a rule that looks at each item by itself. When one item of many changes, only that item is
 * looked at again; what takes long, such as reading a rationale, is best written so.
 */
export function defineItemRule<P extends Params>({
  checkItem,
  message,
  applies = () => true,
  ...rest
}: ItemRuleDefinition<P>): Rule {
  return {
    ...rest,
    ...scopeOf(rest),
    scope: "item",
    applies,
    itemBreaches: (context) => {
      const violations = checkItem(context);
      return violations === null ? null : worded(violations, message);
    },
  };
}

function scopeOf({ since = null, until = null, sources }: RuleFacts) {
  return {
    since: since === null ? null : CalendarDate.parse(since),
    until: until === null ? null : CalendarDate.parse(until),
    programs: programsOf(sources),
  };
}

function worded<P extends Params>(
  violations: readonly Violation<P>[],
  message: (params: P) => string,
): Breach[] {
  return violations.map((violation) => ({ ...violation, message: message(violation.params) }));
}
