import type { Case } from "@openimr/core";
import { letterOf } from "@openimr/determination/letter";
import { z } from "zod";
import { CaseRef } from "../case/case-ref.ts";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";

/** A determination letter as a PDF file. */
export const LetterFile = z
  .strictObject({
    version: z.int().min(1),
    fileName: z.string(),
    base64: z.string().meta({ description: "The PDF's bytes, base64." }),
  })
  .meta({ id: "LetterFile", description: "A determination letter as a PDF file." });
export type LetterFile = z.infer<typeof LetterFile>;

/** Prints the letter of the case as kept as PDF. */
export const letterPdfProcedure = procedure
  .input(checked(CaseRef))
  .output(checked(LetterFile))
  .query(async ({ ctx, input }) => {
    const record = await ctx.cases.load(input.id);
    return { version: record.version, fileName: fileName(record), base64: await printed(record) };
  });

/** The PDF engine is loaded when the first letter is printed, not when the server starts. */
async function printed(record: Case): Promise<string> {
  const { printPdf } = await import("@openimr/determination/letter-pdf");
  return Buffer.from(await printPdf(letterOf(record))).toString("base64");
}

function fileName(record: Case): string {
  return `determination-${record.caseNumber ?? record.id}.pdf`;
}
