import { z } from "zod";
import { Actor } from "./actor.ts";
import { Instant } from "./calendar-date.ts";
import { ImportId } from "./id.ts";

/**
 * What became of a file. `imported`: a case was made of it. `revised`: a case of its number is there
 * with another letter; the new letter is kept beside it. `duplicate`: this very file is there.
 * `waiting`: it holds pictures of pages; the server recognises their text and then tells which of the
 * others it is. `failed`: it could not be read as a determination.
 */
export const ImportOutcome = z
  .enum(["imported", "revised", "duplicate", "waiting", "failed"])
  .meta({ id: "ImportOutcome", description: "What became of a file." });
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** What each outcome is called on screen and in the report. */
export const importOutcomeLabels: Record<ImportOutcome, string> = {
  imported: "Imported",
  revised: "Revised letter",
  duplicate: "Duplicate",
  waiting: "Waiting for recognition",
  failed: "Failed",
};

/** How many files came to each outcome. */
export const ImportCounts = z
  .strictObject({
    imported: z.int().min(0),
    revised: z.int().min(0),
    duplicate: z.int().min(0),
    waiting: z.int().min(0),
    failed: z.int().min(0),
  } satisfies Record<ImportOutcome, z.ZodType>)
  .meta({ id: "ImportCounts", description: "How many files came to each outcome." });
export type ImportCounts = z.infer<typeof ImportCounts>;

/** An import of many letters: how it was begun and how many of its files came to what. */
export const ImportRun = z
  .strictObject({
    id: ImportId,
    name: z.string().min(1).max(255).meta({ description: "What is imported, as a folder's name." }),
    total: z.int().min(0).nullable().meta({ description: "Number of files, where it is known." }),
    startedAt: Instant,
    updatedAt: Instant,
    startedBy: Actor,
    counts: ImportCounts,
  })
  .meta({ id: "ImportRun", description: "An import of many letters." });
export type ImportRun = z.infer<typeof ImportRun>;

/** How many files of an import the server has; they need not be sent again. */
export function accountedFiles({ counts }: Pick<ImportRun, "counts">): number {
  return settledFiles({ counts }) + counts.waiting;
}

/** Of how many files of an import it is known what became of them. */
export function settledFiles({ counts }: Pick<ImportRun, "counts">): number {
  return counts.imported + counts.revised + counts.duplicate + counts.failed;
}
