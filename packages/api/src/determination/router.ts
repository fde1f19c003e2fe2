import { router } from "../trpc.ts";
import { parseFileProcedure } from "./parse-file.ts";
import { parseTextProcedure } from "./parse-text.ts";
import { recogniseFileProcedure } from "./recognise-file.ts";

/** Determinations read into cases. */
export const determinationRouter = router({
  parseFile: parseFileProcedure,
  parseText: parseTextProcedure,
  recogniseFile: recogniseFileProcedure,
});
