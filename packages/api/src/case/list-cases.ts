import { CaseListPage, CaseListQuery } from "@openimr/core";
import { z } from "zod";
import { procedure } from "../trpc.ts";

/** One page of the worklist. */
export const listCasesProcedure = procedure
  .input(CaseListQuery)
  .output(z.compile(CaseListPage))
  .query(({ ctx, input }) => ctx.cases.list(input));
