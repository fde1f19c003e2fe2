import { Program } from "@openimr/core";
import { z } from "zod";
import type { CalendarSettings } from "../calendar/business-days.ts";
import type { DeadlineRow } from "../clocks/deadline-row.ts";
import { DeadlineRule } from "../clocks/deadline-rule.ts";
import { Fee } from "../fees/fee.ts";
import type { LetterWords } from "./letter-words.ts";
import type { ProgramWords } from "./program-words.ts";

/** All that is a review program's own. One without deadlines or fees has empty tables. */
export type ProgramDefinition = ProgramWords & {
  /** What case numbers look like: "Write [form], as in [example]." Null where no form is known. */
  caseNumber: { pattern: RegExp; form: string; example: string } | null;
  letter: LetterWords;
  calendar: CalendarSettings;
  deadlines: readonly DeadlineRule[];
  fees: readonly Fee[];
};

/** Makes a program of its definition, one file named by its id. Throws where a table is not one. */
export function defineProgram({
  id,
  deadlines,
  fees,
  ...rest
}: Omit<ProgramDefinition, "deadlines" | "fees"> & {
  deadlines: readonly DeadlineRow[];
  fees: readonly z.input<typeof Fee>[];
}): ProgramDefinition {
  return {
    ...rest,
    id: Program.parse(id),
    deadlines: z.array(DeadlineRule).parse(deadlines),
    fees: z.array(Fee).parse(fees),
  };
}
