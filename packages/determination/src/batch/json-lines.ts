import { MAX_DOCUMENT_BYTES } from "@openimr/core";
import { z } from "zod";
import { type BatchEntry, type BatchFile, TOO_LARGE } from "./entry.ts";

/** One line of JSON Lines: a letter's name and its text. */
const Line = z.object({ name: z.string().min(1), text: z.string() });

/** The letters of a file in JSON Lines. A line that is none says so, with its number. */
export async function* linesOf({ name, blob }: BatchFile): AsyncGenerator<BatchEntry> {
  let number = 0;
  for await (const line of textLines(blob)) {
    number += 1;
    if (line === null) yield failed(`${name}/line ${number}`, TOO_LARGE);
    else if (line.trim() !== "") yield entryOf(line, `${name}/line ${number}`, number);
  }
}

function entryOf(line: string, place: string, number: number): BatchEntry {
  const parsed = Line.safeParse(parseJson(line));
  if (!parsed.success) {
    return failed(
      place,
      `Line ${number} is no letter. Write { "name": "a.txt", "text": "..." } on a line of its own.`,
    );
  }
  const bytes = new TextEncoder().encode(parsed.data.text);
  if (bytes.length > MAX_DOCUMENT_BYTES) return failed(parsed.data.name, TOO_LARGE);
  return { name: parsed.data.name, read: async () => ({ bytes }) };
}

function failed(name: string, problem: string): BatchEntry {
  return { name, read: async () => ({ problem }) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The lines of a text, one in memory at a time; null for one that is longer than any letter. */
async function* textLines(blob: Blob): AsyncGenerator<string | null> {
  let rest: string | null = "";
  for await (const part of blob.stream().pipeThrough(new TextDecoderStream())) {
    const pieces = part.split("\n");
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield rest;
        rest = "";
      }
      if (rest === null || rest.length + piece.length > 2 * MAX_DOCUMENT_BYTES) rest = null;
      else rest += piece;
    }
  }
  yield rest;
}
