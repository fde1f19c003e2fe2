import { Case } from "@openimr/core";
import { answer } from "../answer.ts";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** The case as kept. */
export const getCaseProcedure = procedure
  .input(CaseRef)
  .output(answer(Case))
  .query(({ ctx, input }) => ctx.cases.load(input.id));
