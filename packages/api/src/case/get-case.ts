import { Case } from "@openimr/core";
import { z } from "zod";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** The case as kept. */
export const getCaseProcedure = procedure
  .input(CaseRef)
  .output(z.compile(Case))
  .query(({ ctx, input }) => ctx.cases.load(input.id));
