import { ImportRun } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { Cursor, PageLimit } from "./import-ref.ts";

/** A page of the imports. */
export const ImportList = z
  .strictObject({ entries: z.array(ImportRun), nextCursor: Cursor })
  .meta({ id: "ImportList", description: "A page of the imports, the newest first." });
export type ImportList = z.infer<typeof ImportList>;

/** Which imports are asked for. */
const ImportQuery = z
  .strictObject({ cursor: Cursor, limit: PageLimit })
  .meta({ id: "ImportQuery", description: "Which imports are asked for." });

/** Imports, the newest first. */
export const listImportsProcedure = procedure
  .input(checked(ImportQuery))
  .output(checked(ImportList))
  .query(({ ctx, input }) => ctx.imports.list(input));
