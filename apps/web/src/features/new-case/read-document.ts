import { Case, documentProblemMessages, MAX_DOCUMENT_BYTES, SourceDocument } from "@openimr/core";
import { z } from "zod";
import { api } from "../../lib/trpc.ts";

/** A document as the server read it: the case it makes, and the document with the report. */
export const ReadCase = z.strictObject({ case: Case, document: SourceDocument });
export type ReadCase = z.infer<typeof ReadCase>;

/** A document that is refused before anything is sent. */
export class RefusedDocument extends Error {
  constructor(problem: keyof typeof documentProblemMessages) {
    super(documentProblemMessages[problem]);
    this.name = "RefusedDocument";
  }
}

/** Has a pasted text read. */
export async function readPasted(text: string): Promise<ReadCase> {
  if (text.trim() === "") throw new RefusedDocument("empty");
  if (new Blob([text]).size > MAX_DOCUMENT_BYTES) throw new RefusedDocument("too_large");
  return ReadCase.parse(await api.determination.parseText.mutate({ name: "Pasted text", text }));
}

/** Has a file read. One that is too large is refused here, before it is sent. */
export async function readFile(file: File): Promise<ReadCase> {
  if (file.size > MAX_DOCUMENT_BYTES) throw new RefusedDocument("too_large");
  if (file.size === 0) throw new RefusedDocument("empty");
  const base64 = await asBase64(file);
  return ReadCase.parse(await api.determination.parseFile.mutate({ name: file.name, base64 }));
}

function asBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () =>
      reject(new Error(`${file.name} cannot be opened on this computer. Choose it again.`));
    reader.readAsDataURL(file);
  });
}
