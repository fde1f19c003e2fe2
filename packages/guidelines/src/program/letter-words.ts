import { z } from "zod";

/** A fact in the head of a letter. */
export const LetterFact = z.enum([
  "case_number",
  "assigned",
  "injury",
  "decided",
  "priority",
  "ur_decision",
  "application_received",
  "outcome",
]);
export type LetterFact = z.infer<typeof LetterFact>;

/** What the letters of a program say in words of their own. */
export const LetterWords = z.strictObject({
  title: z.string(),
  facts: z
    .array(z.strictObject({ fact: LetterFact, label: z.string() }))
    .readonly()
    .meta({
      description: "The head of the letter, in its order; what is left out is not printed.",
    }),
  howMade: z.string().meta({ description: "Heading over who reviewed." }),
  decisions: z.string().meta({ description: "Heading over the items." }),
  basedOn: z.string().meta({ description: "The sentence before the items." }),
  payer: z.string().meta({ description: "Whoever denied the treatment, without an article." }),
  schedule: z
    .string()
    .nullable()
    .meta({ description: "The guideline that the law presumes right; null where there is none." }),
});
export type LetterWords = z.infer<typeof LetterWords>;

/** Words that fit any program: those of a program that is not known, and a start for a new one. */
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
  payer: "Payer",
  schedule: null,
};
