import type { Sections } from "../cut-sections.ts";
import type { HeaderDateName } from "../grammar/header-dates.ts";
import type { Passage } from "../passage.ts";
import type { ItemContext, ItemParts } from "../sections/item-parts.ts";

/** The sections that layouts have, each under a heading of its own. */
export type SectionName =
  | "reviewer"
  | "records"
  | "summary"
  | "decisions"
  /** Of the earliest letters, about one item alone. */
  | "issue"
  | "guidelines"
  | "rationale"
  /** What follows the last item: what the decision leads to, the signature, the copies. */
  | "closing";

/** Passages of a letter by the heading they stand under; null where the heading was not found. */
export type SectionPassages = Record<SectionName, Passage | null>;

/** The landmarks by which a layout of letters is known and cut into its sections. */
export type Layout = {
  id: string;
  /** What no letter of another layout has; one is enough. Empty for the layout that is left over. */
  marks: readonly RegExp[];
  /** Headings; each opens a section that runs to the next one. */
  headings: Partial<Record<SectionName, RegExp>>;
  /** Sections that a whole letter of this layout has, beside its decisions. */
  expected: readonly ("reviewer" | "summary")[];
  /** The section that follows the summary. */
  behindSummary: "records" | "decisions";
  /** Dates of the header that a sentence states; `date` is the pattern's group. */
  proseDates: readonly (readonly [HeaderDateName, RegExp])[];
  /** Words behind a heading, or anywhere, that carry no fact of the case. */
  formulas: RegExp;
  /** Cuts the disputed items out of the letter; null where it has no decisions. */
  items: (letter: Passage, sections: Sections, context: ItemContext) => readonly ItemParts[] | null;
  /** The labels that every item repeats, and those of a request that utilization review modified. */
  labels: {
    claimsAdministrator: RegExp;
    expertReviewer: RegExp;
    rationale: RegExp;
    original: RegExp;
    authorized: RegExp;
  };
  /** The end of an item's heading, or of its sentence: its outcome. */
  outcome: RegExp;
  /** The words before an outcome that make it another one: "Partially", "Upheld or". */
  otherOutcome: RegExp;
  /** The end of a heading that says that there is no outcome yet. */
  undecided: RegExp;
  /** What stands where a letter has nothing to say. */
  notStated: string;
};
