import { AppError, Case, jsonEqual, SourceDocument } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import type { Context } from "../context.ts";
import { newEvent } from "../new-event.ts";
import { once } from "../once.ts";
import { procedure } from "../trpc.ts";
import { refuseUnknownProgram } from "./refuse-unknown-program.ts";
import { withStablePaths } from "./with-stable-paths.ts";

/** A case to keep, with the document that it was read from. */
export const NewCase = z
  .strictObject({
    case: Case.meta({ description: "Its version is 0: it was never kept before." }),
    document: SourceDocument.nullable().meta({ description: "Null where it was typed in." }),
  })
  .meta({ id: "NewCase", description: "A case to keep, with the document it was read from." });
export type NewCase = z.infer<typeof NewCase>;

/** Keeps a new case and answers with it. Sent twice, it is kept once. */
export const createCaseProcedure = procedure
  .input(checked(NewCase))
  .output(checked(Case))
  .mutation(once(Case, createCase));

/**
 * Keeps a new case as version 1. The same case sent again under its id answers with the kept one; a
 * different one is refused with `case_exists`, and one of a program that is not known here with
 * `invalid_change`.
 */
export async function createCase(
  context: Pick<Context, "actor" | "cases" | "newId" | "now">,
  entry: NewCase,
): Promise<Case> {
  const record = entry.case;
  if (record.version !== 0) {
    throw new AppError({
      code: "invalid_change",
      path: "/version",
      problem: "is not 0, but only a case that was never kept can be created",
    });
  }
  refuseUnknownProgram(record.program);
  const document = entry.document === null ? null : withStablePaths(record, entry.document);
  const event = newEvent(context, document === null ? "case_created" : "case_imported");
  try {
    return await context.cases.create({ record, document, event });
  } catch (error) {
    if (!(error instanceof AppError) || error.data.code !== "case_exists") throw error;
    const kept = await context.cases.load(record.id);
    const documents = await context.cases.documents(record.id);
    const same = jsonEqual({ ...kept, version: 0 }, record);
    if (same && documents.every((known) => known.id === document?.id)) return kept;
    throw error;
  }
}
