import {
  type CaseOutcome,
  caseOutcomeLabels,
  type Outcome,
  outcomeLabels,
  type Program,
} from "@openimr/core";
import { wordsOfPrograms } from "./words.gen.ts";

/** What a program, and what comes of its cases, is called on screen and in letters. */
export type ProgramWords = {
  id: Program;
  /** What the program is called. */
  label: string;
  /** What the decision on an item, and the result of a case, are called. */
  outcomeWords: Readonly<Record<Outcome, string>>;
  caseOutcomeWords: Readonly<Record<CaseOutcome, string>>;
  /** Whoever denied the treatment, without an article. */
  payer: string;
};

const byId: ReadonlyMap<Program, ProgramWords> = new Map(
  wordsOfPrograms.map((words) => [words.id, words]),
);

/** The words of a program by its id; those of one that is not known fit any, and call it by its id. */
export function programWords(id: Program): ProgramWords {
  return (
    byId.get(id) ?? {
      id,
      label: id,
      outcomeWords: outcomeLabels,
      caseOutcomeWords: caseOutcomeLabels,
      payer: "Payer",
    }
  );
}
