import { MAX_DOCUMENT_BYTES } from "@openimr/core";
import { type BatchEntry, type BatchFile, type BatchInput, GONE, TOO_LARGE } from "./entry.ts";
import { distinctNames, isLitter, safeName } from "./entry-name.ts";
import { linesOf } from "./json-lines.ts";
import { zipEntriesOf } from "./zip-entries.ts";

/**
 * The files of an import, one after the other: the inputs themselves, and what zips and JSON Lines
 * (`{ "name", "text" }` a line) among them hold. Only the entry that is read is in memory. What
 * cannot be opened is an entry whose reading says why, so the rest goes on.
 */
export async function* entriesOf(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
): AsyncGenerator<BatchEntry> {
  const distinct = distinctNames();
  for await (const input of inputs) {
    if (isLitter(input.name)) continue;
    try {
      for await (const entry of await entriesIn(input)) {
        yield { ...entry, name: distinct(safeName(entry.name)) };
      }
    } catch {
      const name = distinct(safeName(input.name));
      yield { name, read: async () => ({ problem: GONE }) };
    }
  }
}

/** How many files `entriesOf` finds among the inputs; rejects with the signal's reason. */
export async function countEntries(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  for await (const _ of entriesOf(inputs)) {
    signal.throwIfAborted();
    count += 1;
  }
  return count;
}

/** Names of kinds that are one document each; a look at each of many thousand files takes long. */
const oneDocument = /\.(?:txt|text|pdf|docx|html?|png|jpe?g|tiff?|rtf|doc|xlsx?|pptx?|od[tsp])$/i;

async function entriesIn(input: BatchInput): Promise<AsyncIterable<BatchEntry>> {
  if ("problem" in input) return unopened(input);
  if (/\.(?:jsonl|ndjson)$/i.test(input.name)) return linesOf(input);
  if (oneDocument.test(input.name)) return single(input);
  const start = new Uint8Array(await input.blob.slice(0, 1024).arrayBuffer());
  if (isZip(start)) return zipEntriesOf(input);
  return isJsonLines(start) ? linesOf(input) : single(input);
}

async function* unopened({ name, problem }: { name: string; problem: string }) {
  yield { name, read: async () => ({ problem }) };
}

async function* single({ name, blob }: BatchFile): AsyncGenerator<BatchEntry> {
  // A browser looks at the disk for a file's size, so it is not asked before the file's turn.
  const read = async () =>
    blob.size > MAX_DOCUMENT_BYTES
      ? { problem: TOO_LARGE }
      : { bytes: new Uint8Array(await blob.arrayBuffer()) };
  yield { name, read };
}

function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

function isJsonLines(start: Uint8Array): boolean {
  return /^\s*\{\s*"(?:name|text)"\s*:/.test(new TextDecoder().decode(start));
}
