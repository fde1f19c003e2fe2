import type { Case, FieldPath } from "@openimr/core";

/** A fact that a case has to hold: its place, how a sentence calls it, and whether it is there. */
export type NeededFact = { path: FieldPath; what: string; isHeld: (record: Case) => boolean };

/** A breach for each fact that is not there. */
export function missingFacts(record: Case, facts: readonly NeededFact[]) {
  return facts
    .filter(({ isHeld }) => !isHeld(record))
    .map(({ path, what }) => ({ path, params: { what } }));
}

/** Whether a text says anything. */
export function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
