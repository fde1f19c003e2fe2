import { Acknowledgement, AppError, applyChanges, Case, CaseId, CaseStatus } from "@openimr/core";
import { gate, letStand } from "@openimr/validation";
import { z } from "zod";
import { checked } from "../checked.ts";
import type { Context } from "../context.ts";
import { newEvent } from "../new-event.ts";
import { once } from "../once.ts";
import { procedure } from "../trpc.ts";

/** The status that a case is to take, and the warnings that are let stand. */
export const StatusChange = z
  .strictObject({
    id: CaseId,
    baseVersion: z.int().min(1).meta({ description: "The version that was looked at." }),
    to: CaseStatus,
    acknowledged: z.array(Acknowledgement).max(2000),
  })
  .meta({ id: "StatusChange", description: "The status that a case is to take." });
export type StatusChange = z.infer<typeof StatusChange>;

/** Gives the case another status and answers with it as kept. */
export const changeStatusProcedure = procedure
  .input(checked(StatusChange))
  .output(checked(Case))
  .mutation(once(Case, changeStatus));

/**
 * Moves the case on in the process. `status_refused` says what is in the way; `stale_version`, that
 * another version than the one looked at is current. The history keeps which warnings were let stand,
 * and nothing else that a caller says it has seen.
 */
export async function changeStatus(
  context: Pick<Context, "actor" | "cases" | "newId" | "now" | "today">,
  { id, baseVersion, to, acknowledged }: StatusChange,
): Promise<Case> {
  const current = await context.cases.load(id);
  if (current.version !== baseVersion) {
    throw new AppError({ code: "stale_version", caseId: id, baseVersion, current });
  }
  const asked = { to, asOf: context.today(), acknowledged };
  const answer = gate(current, asked);
  if (!answer.allowed) {
    throw new AppError({ code: "status_refused", caseId: id, to, reasons: answer.reasons });
  }
  const event = newEvent(context, "status_changed");
  const stood = acknowledged.length === 0 ? [] : letStand(current, asked);
  return context.cases.save({
    record: applyChanges(current, [{ op: "set", path: "/status", value: to }]),
    baseVersion,
    event: stood.length === 0 ? event : { ...event, acknowledged: stood },
  });
}
