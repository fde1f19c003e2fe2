import { z } from "zod";
import { Instant } from "./calendar-date.ts";
import { CaseNumber } from "./case-number.ts";
import { CaseId } from "./id.ts";
import { ImportOutcome } from "./import-run.ts";
import { Sha256 } from "./sha256.ts";

/** The name of a file within an import: its path, with slashes, below what was chosen. */
export const ImportedFileName = z
  .string()
  .min(1)
  .max(1_000)
  .meta({ id: "ImportedFileName", description: "A file's path within the import." });
export type ImportedFileName = z.infer<typeof ImportedFileName>;

/** The page of an import's file in which text is being recognised. */
export const RecognisedPage = z
  .strictObject({
    name: ImportedFileName,
    page: z.int().min(1).meta({ description: "From 1." }),
    pages: z.int().min(1),
  })
  .meta({ id: "RecognisedPage", description: "The page in which text is being recognised." });
export type RecognisedPage = z.infer<typeof RecognisedPage>;

/** One file of an import and what became of it. */
export const ImportedFile = z
  .strictObject({
    name: ImportedFileName,
    sha256: Sha256,
    size: z.int().min(0).meta({ description: "In bytes." }),
    outcome: ImportOutcome,
    caseId: CaseId.nullable().meta({ description: "The case it was made into, or belongs to." }),
    caseNumber: CaseNumber.nullable(),
    layout: z.string().nullable(),
    coverage: z.number().min(0).max(1).nullable(),
    readingProblems: z.int().min(0).meta({ description: "What was not understood, counted." }),
    problem: z.string().nullable().meta({ description: "Why it failed and what to do." }),
    at: Instant,
  })
  .meta({ id: "ImportedFile", description: "One file of an import and what became of it." });
export type ImportedFile = z.infer<typeof ImportedFile>;
