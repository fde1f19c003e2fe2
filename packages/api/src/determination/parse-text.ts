import { AppError, MAX_DOCUMENT_BYTES, type NewId } from "@openimr/core";
import { sourceFromText } from "@openimr/determination/parse";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { newDocumentId, ReadCase, readCase } from "./read-case.ts";

/** The text of a determination. */
export const PastedText = z
  .strictObject({
    name: z.string().min(1).max(255).meta({ description: "What the text is to be called." }),
    text: z.string(),
  })
  .meta({ id: "PastedText", description: "The text of a determination." });
export type PastedText = z.infer<typeof PastedText>;

/** Reads a determination's text into a case, which is not kept yet. */
export const parseTextProcedure = procedure
  .input(checked(PastedText))
  .output(checked(ReadCase))
  .mutation(({ ctx, input }) => parseText(input, ctx.newId));

/** Reads pasted text; `document_unreadable` where it is empty or too large. */
export function parseText({ name, text }: PastedText, newId: NewId): ReadCase {
  if (text.trim() === "") throw new AppError({ code: "document_unreadable", problem: "empty" });
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new AppError({ code: "document_unreadable", problem: "too_large" });
  }
  const id = newDocumentId(newId);
  const source = sourceFromText(text, id);
  return readCase({ name, bytes, mediaType: "text/plain", source }, { id, newId });
}
