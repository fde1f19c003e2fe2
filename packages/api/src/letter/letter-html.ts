import { letterOf, printHtml } from "@openimr/determination/letter";
import { z } from "zod";
import { CaseRef } from "../case/case-ref.ts";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";

/** A determination letter as a web page of its own. */
export const LetterPage = z
  .strictObject({ version: z.int().min(1), html: z.string() })
  .meta({ id: "LetterPage", description: "A determination letter as a web page of its own." });
export type LetterPage = z.infer<typeof LetterPage>;

/** Prints the letter of the case as kept as HTML. */
export const letterHtmlProcedure = procedure
  .input(checked(CaseRef))
  .output(checked(LetterPage))
  .query(async ({ ctx, input }) => {
    const record = await ctx.cases.load(input.id);
    return { version: record.version, html: printHtml(letterOf(record)) };
  });
