import { AppError, canBeRecognised, type Reading, type SourceText } from "@openimr/core";
import { mayGoOnInPictures, readDetermination } from "@openimr/determination/parse";
import { readDocument, recogniseDocument } from "@openimr/determination/read-document";
import { v7 } from "uuid";
import { Problem } from "../problem.ts";
import { fileName, readBytes } from "../read-bytes.ts";
import { recognitionMeter } from "./recognition-meter.ts";

/** A determination as read, with the text that it was read from and what to call its file. */
export interface ReadFile {
  reading: Reading;
  source: SourceText;
  name: string;
}

/**
 * Reads a determination from a file of any kind that is known, or from standard input where the file
 * is "-". Where it holds only pictures of pages, or the letter may go on in some, the text in them is
 * recognised.
 */
export async function readCase(file: string): Promise<ReadFile> {
  const bytes = await readBytes(file);
  const { reading, source } = (await readAsText(bytes, file)) ?? (await recognise(bytes, file));
  if (reading.report.layout === null) {
    throw new Problem(
      "not_a_determination",
      reading.report.problems[0]?.message ?? "This is no determination.",
    );
  }
  return { reading, source, name: fileName(file) };
}

/** What the file's own text says; null where the letter is, or may go on, in pictures of pages. */
async function readAsText(bytes: Uint8Array, name: string) {
  try {
    const { source, pictures } = await readDocument(bytes, { name, documentId: null });
    const reading = readDetermination(source, { newId: () => v7() });
    return mayGoOnInPictures(reading, pictures) ? null : { reading, source };
  } catch (error) {
    if (error instanceof AppError && canBeRecognised(error.data)) return null;
    throw error;
  }
}

async function recognise(bytes: Uint8Array, name: string) {
  const meter = recognitionMeter(fileName(name));
  try {
    const onProgress = meter.show;
    const { source } = await recogniseDocument(bytes, { name, documentId: null, onProgress });
    return { reading: readDetermination(source, { newId: () => v7() }), source };
  } finally {
    meter.end();
  }
}
