import { CaseListPage, CaseListQuery } from "@openimr/core";
import { answer } from "../answer.ts";
import { procedure } from "../trpc.ts";

/** One page of the worklist. */
export const listCasesProcedure = procedure
  .input(CaseListQuery)
  .output(answer(CaseListPage))
  .query(({ ctx, input }) => ctx.cases.list(input));
