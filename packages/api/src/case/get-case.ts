import { Case } from "@openimr/core";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** The case as kept. */
export const getCaseProcedure = procedure
  .input(checked(CaseRef))
  .output(checked(Case))
  .query(({ ctx, input }) => ctx.cases.load(input.id));
