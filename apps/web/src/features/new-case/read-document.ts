import { appErrorOf } from "@openimr/client";
import {
  Case,
  canBeRecognised,
  documentProblemMessages,
  MAX_DOCUMENT_BYTES,
  type RecognitionProgress,
  SourceDocument,
} from "@openimr/core";
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

/**
 * Has a file read. One that is too large is refused here, before it is sent. Where it holds only
 * pictures of pages, or the letter may go on in some, their text is recognised: that takes a while, is
 * told as it goes, and can be cancelled.
 */
export async function readFile(file: File, recognition: Recognition): Promise<ReadCase> {
  if (file.size > MAX_DOCUMENT_BYTES) throw new RefusedDocument("too_large");
  if (file.size === 0) throw new RefusedDocument("empty");
  const sent = { name: file.name, base64: await asBase64(file) };
  try {
    const read = await api.determination.parseFile.mutate(sent, { signal: recognition.signal });
    return ReadCase.parse(read);
  } catch (error) {
    const data = appErrorOf(error);
    if (data === null || !canBeRecognised(data)) throw error;
  }
  recognition.onStep({ doing: "recognising", progress: null });
  return recognise(sent, recognition);
}

/** What is being done with a file. The first page's progress comes after some seconds of getting ready. */
export type ReadingStep =
  | { doing: "reading"; name: string }
  | { doing: "recognising"; progress: RecognitionProgress | null };

/** Who is told how far recognition has come, and what cancels it. */
export interface Recognition {
  signal: AbortSignal;
  onStep: (step: ReadingStep) => void;
}

async function recognise(
  sent: { name: string; base64: string },
  { signal, onStep }: Recognition,
): Promise<ReadCase> {
  const steps = await api.determination.recogniseFile.mutate(sent, { signal });
  for await (const step of steps) {
    if (step.kind === "read") return ReadCase.parse(step.read);
    onStep({ doing: "recognising", progress: step.progress });
  }
  throw new Error("The server ended the recognition without a result. Try again.");
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
