import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { AppError, MAX_DOCUMENT_BYTES } from "@openimr/core";
import { fileProblem } from "./problem.ts";

/**
 * The content of a file, or of standard input where it is "-". Reading stops at the largest document
 * that is taken, whatever the file's size; `document_unreadable` where there is more.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const stream: Readable = file === "-" ? process.stdin : createReadStream(file);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      if (!(part instanceof Uint8Array)) continue;
      parts.push(part);
      length += part.length;
      if (length > MAX_DOCUMENT_BYTES) break;
    }
  } catch (error) {
    throw fileProblem(error, "read", fileName(file));
  }
  if (length > MAX_DOCUMENT_BYTES) {
    throw new AppError({ code: "document_unreadable", problem: "too_large" });
  }
  return Buffer.concat(parts);
}

/** What a file is called in what is printed. */
export function fileName(file: string): string {
  return file === "-" ? "standard input" : file;
}
