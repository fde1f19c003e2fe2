import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { CitationBasis, GuidelineCitation } from "./guideline-citation.ts";

/**
 * The decision on one disputed item. `upheld`: the denial stands, the item is not medically
 * necessary. `overturned`: the item is medically necessary.
 */
export const Outcome = z.enum(["upheld", "overturned"]).meta({
  id: "Outcome",
  description: "upheld: the denial stands; overturned: it does not.",
});
export type Outcome = z.infer<typeof Outcome>;

/** What each outcome is called where no program's own words are at hand. */
export const outcomeLabels: Record<Outcome, string> = {
  upheld: "Upheld",
  overturned: "Overturned",
};

/**
 * The expert reviewer's decision on a disputed item. `outcome` is null until it is decided, or where
 * it could not be read; the rest may be written before.
 */
export const Decision = z
  .strictObject({
    outcome: Outcome.nullable(),
    basis: CitationBasis.nullable(),
    citations: z.array(GuidelineCitation),
    rationale: z.string().nullable(),
    decidedOn: CalendarDate.nullable(),
  })
  .meta({
    id: "Decision",
    description: "The expert reviewer's decision on a disputed item.",
  });
export type Decision = z.infer<typeof Decision>;

/** The result of a whole case. */
export const CaseOutcome = z.enum(["uphold", "overturn", "partial_overturn"]).meta({
  id: "CaseOutcome",
  description: "The result of a case, derived from its items.",
});
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** What each result is called where no program's own words are at hand. */
export const caseOutcomeLabels: Record<CaseOutcome, string> = {
  uphold: "Uphold",
  overturn: "Overturn",
  partial_overturn: "Partial overturn",
};

/**
 * The case's result from its items' outcomes: all upheld is `uphold`, all overturned is `overturn`,
 * a mix is `partial_overturn`. Null when there is no item or one is undecided.
 */
export function caseOutcome(outcomes: readonly (Outcome | null)[]): CaseOutcome | null {
  if (outcomes.length === 0 || outcomes.includes(null)) return null;
  if (outcomes.every((outcome) => outcome === "upheld")) return "uphold";
  if (outcomes.every((outcome) => outcome === "overturned")) return "overturn";
  return "partial_overturn";
}
