import { ImportedFileName, Sha256 } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { ImportRef } from "./import-ref.ts";

/** Files of an import by name and content. */
const KnownFiles = ImportRef.extend({
  files: z.array(z.strictObject({ name: ImportedFileName, sha256: Sha256 })).max(1_000),
  retry: z.boolean().meta({ description: "Whether files that failed are to be sent again." }),
}).meta({ id: "KnownFiles", description: "Files of an import by name and content." });

/** Names of files that an import has accounted for. */
const AccountedFiles = z
  .strictObject({ names: z.array(ImportedFileName) })
  .meta({ id: "AccountedFiles", description: "Names of files that are accounted for." });

/** Which of these files the import has accounted for, so that they need not be sent. */
export const filesAccountedForProcedure = procedure
  .input(checked(KnownFiles))
  .output(checked(AccountedFiles))
  .mutation(async ({ ctx, input }) => ({
    names: await ctx.imports.accountedFor(input.id, input),
  }));
