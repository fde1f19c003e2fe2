import { RecognisedPage } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { ImportRef } from "./import-ref.ts";

/** Where the recognition of an import's files is. */
const RecognitionPlace = z
  .strictObject({ at: RecognisedPage.nullable() })
  .meta({ id: "RecognitionPlace", description: "Where the recognition of an import is." });

/** The page of an import's files in which text is being recognised; null while there is none. */
export const recognisingProcedure = procedure
  .input(checked(ImportRef))
  .output(checked(RecognitionPlace))
  .query(async ({ ctx, input }) => ({ at: await ctx.imports.recognising(input.id) }));
