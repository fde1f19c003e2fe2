/** The landmarks by which a layout of letters is known and cut into its sections. */
export type Layout = {
  id: string;
  /** Headings in the order of the letter; each opens a section that runs to the next one. */
  headings: {
    reviewer: RegExp;
    records: RegExp;
    summary: RegExp;
    decisions: RegExp;
  };
  /** Formulas behind a heading that carry no fact of the case. */
  formulas: readonly RegExp[];
  /**
   * Within the decisions: the labels that every item repeats, and those of a request that
   * utilization review modified.
   */
  labels: {
    claimsAdministrator: RegExp;
    expertReviewer: RegExp;
    rationale: RegExp;
    original: RegExp;
    authorized: RegExp;
  };
  /** The end of an item's heading line: its outcome. */
  outcome: RegExp;
  /** The words before an outcome that make it another one: "Partially", "Upheld or". */
  otherOutcome: RegExp;
  /** The end of a heading that says that there is no outcome yet. */
  undecided: RegExp;
  /** What stands where a letter has nothing to say. */
  notStated: string;
};
