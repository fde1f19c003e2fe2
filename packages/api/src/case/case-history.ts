import { CaseEvent } from "@openimr/core";
import { z } from "zod";
import { answer } from "../answer.ts";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** The case's history, oldest first. */
export const caseHistoryProcedure = procedure
  .input(CaseRef)
  .output(answer(z.array(CaseEvent)))
  .query(({ ctx, input }) => ctx.cases.history(input.id));
