import { AppError, type Reading, type SourceText } from "@openimr/core";
import { readDetermination } from "@openimr/determination/parse";
import { readDocument, recogniseDocument } from "@openimr/determination/read-document";
import { v7 } from "uuid";
import { Problem } from "./problem.ts";
import { readBytes } from "./read-bytes.ts";
import { recognitionMeter } from "./recognition-meter.ts";

/** A determination as read, with the text that it was read from and what to call its file. */
export interface ReadFile {
  reading: Reading;
  source: SourceText;
  name: string;
}

/**
 * Reads a determination from a file of any kind that is known, or from standard input where the file
 * is "-". Where a file holds only pictures of pages, the text in them is recognised.
 */
export async function readCase(file: string): Promise<ReadFile> {
  const bytes = await readBytes(file);
  const source = await readSource(bytes, file);
  const reading = readDetermination(source, { newId: () => v7() });
  if (reading.report.layout === null) {
    throw new Problem(reading.report.problems[0]?.message ?? "This is no determination.");
  }
  return { reading, source, name: fileName(file) };
}

async function readSource(bytes: Uint8Array, name: string): Promise<SourceText> {
  try {
    return (await readDocument(bytes, { name, documentId: null })).source;
  } catch (error) {
    if (!isOfPictures(error)) throw error;
  }
  const meter = recognitionMeter(fileName(name));
  try {
    const onProgress = meter.show;
    return (await recogniseDocument(bytes, { name, documentId: null, onProgress })).source;
  } finally {
    meter.end();
  }
}

/** Whether a failure to read a file says that recognition may find text in it. */
function isOfPictures(error: unknown): boolean {
  if (!(error instanceof AppError) || error.data.code !== "document_unreadable") return false;
  return error.data.problem === "no_text_layer";
}

/** What a file is called in what is printed. */
export function fileName(file: string): string {
  return file === "-" ? "standard input" : file;
}
