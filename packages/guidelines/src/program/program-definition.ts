import { CaseNumber, CaseOutcome, Outcome, Program } from "@openimr/core";
import { z } from "zod";
import { CalendarSettings } from "../calendar/business-days.ts";
import { DeadlineRule } from "../clocks/deadline-rule.ts";
import { Fee } from "../fees/fee.ts";
import { LetterWords } from "./letter-words.ts";

/**
 * All that is a review program's own: what it is called, its words for outcomes, what its case numbers
 * look like, its letters, its calendar, deadlines and fees. `caseNumber` is null where no form is known;
 * a program without fees or deadlines has empty tables.
 */
export const ProgramDefinition = z.strictObject({
  id: Program,
  label: z.string().min(1),
  outcomeWords: z.record(Outcome, z.string().min(1)),
  caseOutcomeWords: z.record(CaseOutcome, z.string().min(1)),
  caseNumber: z
    .strictObject({
      pattern: z.instanceof(RegExp),
      form: z.string().min(1).meta({ description: 'What "Write" is followed by in a hint.' }),
      example: CaseNumber,
    })
    .nullable(),
  letter: LetterWords,
  calendar: CalendarSettings,
  deadlines: z.array(DeadlineRule).readonly(),
  fees: z.array(Fee).readonly(),
});
export type ProgramDefinition = z.infer<typeof ProgramDefinition>;

/** Makes a program of its definition, one file named by its id. Throws where a table is not one. */
export function defineProgram(given: z.input<typeof ProgramDefinition>): ProgramDefinition {
  return ProgramDefinition.parse(given);
}
