/** A fact in the head of a letter. */
export type LetterFact =
  | "case_number"
  | "assigned"
  | "injury"
  | "decided"
  | "priority"
  | "ur_decision"
  | "application_received"
  | "outcome";

/** What the letters of a program say in words of their own. */
export type LetterWords = {
  title: string;
  /** The head of the letter, in its order; what is left out is not printed. */
  facts: readonly { fact: LetterFact; label: string }[];
  /** The heading over who reviewed. */
  howMade: string;
  /** The heading over the items, and the sentence before them. */
  decisions: string;
  basedOn: string;
  /** The guideline that the law presumes right; null where there is none. */
  schedule: string | null;
};

/** Words that fit any program: those of one that is not known, and a start for a new one. */
export const plainLetter: LetterWords = {
  title: "Independent Medical Review Determination",
  facts: [
    { fact: "case_number", label: "Case Number" },
    { fact: "assigned", label: "Date Assigned" },
    { fact: "decided", label: "Decision Date" },
    { fact: "priority", label: "Priority" },
    { fact: "ur_decision", label: "Date of Denial" },
    { fact: "application_received", label: "Application Received" },
    { fact: "outcome", label: "Determination" },
  ],
  howMade: "How the Determination Was Made",
  decisions: "Issues, Decisions and Rationales",
  basedOn: "The determination is based on the decisions on the disputed services set forth below:",
  schedule: null,
};
