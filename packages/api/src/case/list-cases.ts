import { CaseListPage, CaseListQuery } from "@openimr/core";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";

/** One page of the worklist. */
export const listCasesProcedure = procedure
  .input(checked(CaseListQuery))
  .output(checked(CaseListPage))
  .query(({ ctx, input }) => ctx.cases.list(input));
