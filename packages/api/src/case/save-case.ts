import { AppError, applyChanges, Case, CaseChange, CaseId, jsonEqual } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import type { Context } from "../context.ts";
import { newEvent } from "../new-event.ts";
import { once } from "../once.ts";
import { procedure } from "../trpc.ts";
import { refuseUnknownProgram } from "./refuse-unknown-program.ts";

/** Changes to one case, with the version that they were made on. */
export const CaseSave = z
  .strictObject({
    id: CaseId,
    baseVersion: z.int().min(1).meta({ description: "The version that the changes start from." }),
    changes: z.array(CaseChange).min(1).max(2000),
  })
  .meta({ id: "CaseSave", description: "Changes to one case, with the version they start from." });
export type CaseSave = z.infer<typeof CaseSave>;

/** Applies changes to the case and answers with it as kept. */
export const saveCaseProcedure = procedure
  .input(checked(CaseSave))
  .output(checked(Case))
  .mutation(once(Case, saveCase));

/**
 * Applies the changes and keeps the next version. Changes made on an older version are refused with
 * `stale_version`, which carries the current case; changes that change nothing make no version. The
 * status is none of what is saved: see `changeStatus`. A case whose program is not known here, as one that
 * a newer version kept, is saved like any other; it is only not given such a program.
 */
export async function saveCase(
  context: Pick<Context, "actor" | "cases" | "newId" | "now">,
  { id, baseVersion, changes }: CaseSave,
): Promise<Case> {
  if (changes.some((change) => change.op === "set" && change.path === "/status")) {
    const problem = "is not set by a save; change it with case.changeStatus";
    throw new AppError({ code: "invalid_change", path: "/status", problem });
  }
  const current = await context.cases.load(id);
  if (current.version !== baseVersion) {
    throw new AppError({ code: "stale_version", caseId: id, baseVersion, current });
  }
  const record = applyChanges(current, changes);
  if (record.program !== current.program) refuseUnknownProgram(record.program);
  if (jsonEqual(record, current)) return current;
  return context.cases.save({ record, baseVersion, event: newEvent(context, "case_changed") });
}
