import { ImportId, ImportRun } from "@openimr/core";
import type { z } from "zod";
import { checked } from "../checked.ts";
import { once } from "../once.ts";
import { procedure } from "../trpc.ts";

/** What is to be imported. */
export const NewImport = ImportRun.pick({ name: true, total: true }).meta({
  id: "NewImport",
  description: "What is to be imported.",
});
export type NewImport = z.infer<typeof NewImport>;

/** Begins an import of many letters; its files follow by `import.add`. */
export const startImportProcedure = procedure
  .input(checked(NewImport))
  .output(checked(ImportRun))
  .mutation(
    once(ImportRun, (ctx, input: NewImport) =>
      ctx.imports.start({
        ...input,
        id: ImportId.parse(ctx.newId()),
        startedBy: ctx.actor,
        at: ctx.now(),
      }),
    ),
  );
