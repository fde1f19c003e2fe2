import type { Program } from "@openimr/core";
import { californiaCalendar } from "../calendar/business-days.ts";
import { plainLetter } from "./letter-words.ts";
import type { ProgramDefinition } from "./program-definition.ts";
import { programWords } from "./program-words.ts";
import { programs } from "./programs.gen.ts";

const byId: ReadonlyMap<Program, ProgramDefinition> = new Map(
  programs.map((program) => [program.id, program]),
);

/** Whether a program is one of those that are defined here. */
export function isKnownProgram(id: Program): boolean {
  return byId.has(id);
}

/**
 * A program by its id. One that is not known, such as that of a case from a newer system, is called by
 * its id, speaks in words that fit any, and has neither deadlines nor fees.
 */
export function programOf(id: Program): ProgramDefinition {
  return byId.get(id) ?? unknownProgram(id);
}

function unknownProgram(id: Program): ProgramDefinition {
  return {
    ...programWords(id),
    caseNumber: null,
    letter: plainLetter,
    calendar: californiaCalendar,
    deadlines: none,
    fees: none,
  };
}

const none: readonly never[] = [];
