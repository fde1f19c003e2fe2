import type { Reading, SourceText } from "@openimr/core";
import { readDetermination } from "@openimr/determination/parse";
import { readDocument } from "@openimr/determination/read-document";
import { v7 } from "uuid";
import { Problem } from "./problem.ts";
import { readBytes } from "./read-bytes.ts";

/** A determination as read, with the text that it was read from and what to call its file. */
export interface ReadFile {
  reading: Reading;
  source: SourceText;
  name: string;
}

/** Reads a determination from a text or PDF file, or from standard input where the file is "-". */
export async function readCase(file: string): Promise<ReadFile> {
  const bytes = await readBytes(file);
  const { source } = await readDocument(bytes, { name: file, documentId: null });
  const reading = readDetermination(source, { newId: () => v7() });
  if (reading.report.layout === null) {
    throw new Problem(reading.report.problems[0]?.message ?? "This is no determination.");
  }
  return { reading, source, name: fileName(file) };
}

/** What a file is called in what is printed. */
export function fileName(file: string): string {
  return file === "-" ? "standard input" : file;
}
