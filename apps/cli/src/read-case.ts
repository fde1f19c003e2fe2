import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Reading, SourceText } from "@openimr/core";
import { readDetermination } from "@openimr/determination/parse";
import { readDocument } from "@openimr/determination/read-document";
import { v7 } from "uuid";

/** A file that holds no determination that can be read; the message says what to do. */
export class UnreadableFile extends Error {}

/** A determination as read, with the text that it was read from. */
export type ReadFile = { reading: Reading; source: SourceText; name: string };

/** Reads a determination from a text or PDF file, or from standard input where the file is "-". */
export async function readCase(file: string): Promise<ReadFile> {
  const name = file === "-" ? "standard input" : basename(file);
  const { source } = await readDocument(await bytesOf(file), { name: file, documentId: null });
  const reading = readDetermination(source, { newId: () => v7() });
  if (reading.report.layout === null) {
    const [problem] = reading.report.problems;
    throw new UnreadableFile(problem?.message ?? "This is no determination.");
  }
  return { reading, source, name };
}

/** The content of a file, or of standard input where it is "-". */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") {
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part);
    return Buffer.concat(parts);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const reasons: Record<string, string> = {
      ENOENT: "There is no such file. Check the name and the folder.",
      EISDIR: "This is a folder. Name a file in it.",
      EACCES: "You may not read this file. Ask its owner for access.",
    };
    throw new UnreadableFile(reasons[String(code)] ?? "The file could not be read.");
  }
}
