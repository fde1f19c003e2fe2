import { Finding } from "@openimr/core";
import { validate } from "@openimr/validation";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { CaseRef } from "./case-ref.ts";

/** What is wrong or missing in one version of a case. */
export const CaseFindings = z
  .strictObject({ version: z.int().min(1), findings: z.array(Finding) })
  .meta({ id: "CaseFindings", description: "What is wrong or missing in a version of a case." });
export type CaseFindings = z.infer<typeof CaseFindings>;

/** Checks the case as kept against every rule, as of today. */
export const validateCaseProcedure = procedure
  .input(checked(CaseRef))
  .output(checked(CaseFindings))
  .query(async ({ ctx, input }) => {
    const record = await ctx.cases.load(input.id);
    return { version: record.version, findings: validate(record, { asOf: ctx.today() }) };
  });
