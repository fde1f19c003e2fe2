import { SourceDocument } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** The documents that the case was read from, with the place of every field. */
export const caseDocumentsProcedure = procedure
  .input(checked(CaseRef))
  .output(checked(z.array(SourceDocument)))
  .query(({ ctx, input }) => ctx.cases.documents(input.id));
