import type { Case, CaseChange } from "@openimr/core";

/** What one save asked for, with the ways to answer it. */
export type HeldSave = {
  baseVersion: number;
  changes: CaseChange[];
  answer(record: Case): void;
  fail(error: unknown): void;
};

/** A server that answers only when the test says so. */
export function heldServer() {
  const saves: HeldSave[] = [];
  const save = (input: { baseVersion: number; changes: CaseChange[] }) =>
    new Promise<Case>((answer, fail) => {
      saves.push({ ...input, answer, fail });
    });
  return { saves, save };
}

/** Lets all that has been set going happen, writes to the local store included. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
