import { CaseEvent } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** The case's history, oldest first. */
export const caseHistoryProcedure = procedure
  .input(checked(CaseRef))
  .output(checked(z.array(CaseEvent)))
  .query(({ ctx, input }) => ctx.cases.history(input.id));
