import { AppError, type Program } from "@openimr/core";
import { isKnownProgram, programs } from "@openimr/guidelines/programs";

/**
 * Refuses to give a case a program that is not known here, naming those that are: neither its rules nor
 * its deadlines would be looked at.
 */
export function refuseUnknownProgram(program: Program): void {
  if (isKnownProgram(program)) return;
  const known = programs.map(({ id }) => id).join(", ");
  throw new AppError({
    code: "invalid_change",
    path: "/program",
    problem: `is "${program}", which is not known here; known are: ${known}`,
  });
}
