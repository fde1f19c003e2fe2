import { MAX_DOCUMENT_BYTES } from "@openimr/core";
import { type BatchEntry, type BatchInput, TOO_LARGE } from "./entry.ts";
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
    for await (const entry of await entriesIn(input)) {
      yield { ...entry, name: distinct(safeName(entry.name)) };
    }
  }
}

async function entriesIn(input: BatchInput): Promise<AsyncIterable<BatchEntry>> {
  if (/\.(?:jsonl|ndjson)$/i.test(input.name)) return linesOf(input);
  // Word and its kin are zips too, but each is one document.
  if ((await isZip(input.blob)) && !/\.(?:docx|xlsx|pptx|od[tsp])$/i.test(input.name)) {
    return zipEntriesOf(input);
  }
  return single(input);
}

async function* single({ name, blob }: BatchInput): AsyncGenerator<BatchEntry> {
  const read = async () =>
    blob.size > MAX_DOCUMENT_BYTES
      ? { problem: TOO_LARGE }
      : { bytes: new Uint8Array(await blob.arrayBuffer()) };
  yield { name, size: blob.size, read };
}

async function isZip(blob: Blob): Promise<boolean> {
  const [a, b, c, d] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}
