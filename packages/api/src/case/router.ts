import { router } from "../trpc.ts";
import { caseDeadlinesProcedure } from "./case-deadlines.ts";
import { caseDocumentsProcedure } from "./case-documents.ts";
import { caseHistoryProcedure } from "./case-history.ts";
import { changeStatusProcedure } from "./change-status.ts";
import { createCaseProcedure } from "./create-case.ts";
import { followChangesProcedure } from "./follow-changes.ts";
import { getCaseProcedure } from "./get-case.ts";
import { listCasesProcedure } from "./list-cases.ts";
import { saveCaseProcedure } from "./save-case.ts";
import { validateCaseProcedure } from "./validate-case.ts";

/** Cases: kept, listed, changed and checked. */
export const caseRouter = router({
  changeStatus: changeStatusProcedure,
  changes: followChangesProcedure,
  create: createCaseProcedure,
  deadlines: caseDeadlinesProcedure,
  documents: caseDocumentsProcedure,
  get: getCaseProcedure,
  history: caseHistoryProcedure,
  list: listCasesProcedure,
  save: saveCaseProcedure,
  validate: validateCaseProcedure,
});
