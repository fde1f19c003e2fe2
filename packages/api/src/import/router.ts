import { router } from "../trpc.ts";
import { addToImportProcedure } from "./add-to-import.ts";
import { filesAccountedForProcedure } from "./files-accounted-for.ts";
import { getImportProcedure } from "./get-import.ts";
import { listImportedFilesProcedure } from "./list-imported-files.ts";
import { listImportsProcedure } from "./list-imports.ts";
import { recognisingProcedure } from "./recognising.ts";
import { startImportProcedure } from "./start-import.ts";

/** Imports of many letters: begun, fed with files, and looked at. */
export const importRouter = router({
  accountedFor: filesAccountedForProcedure,
  add: addToImportProcedure,
  files: listImportedFilesProcedure,
  get: getImportProcedure,
  list: listImportsProcedure,
  recognising: recognisingProcedure,
  start: startImportProcedure,
});
