import { ImportRun } from "@openimr/core";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { ImportRef } from "./import-ref.ts";

/** An import as it stands. */
export const getImportProcedure = procedure
  .input(checked(ImportRef))
  .output(checked(ImportRun))
  .query(({ ctx, input }) => ctx.imports.get(input.id));
