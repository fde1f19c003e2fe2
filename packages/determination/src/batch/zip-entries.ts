import { MAX_DOCUMENT_BYTES } from "@openimr/core";
import { BlobReader, configure, type FileEntry, ZipReader } from "@zip.js/zip.js";
import { type BatchEntry, type BatchFile, TOO_LARGE } from "./entry.ts";
import { isLitter } from "./entry-name.ts";

configure({ useWebWorkers: false });

/** Text packs to a tenth, a scan hardly at all: what grows by more than this is made to do harm. */
const MOST_TIMES_LARGER = 200;
/** What is smaller may pack as well as it likes: it does no harm. */
const UNSUSPICIOUS_BYTES = 1024 * 1024;

const BOMB = `The file unpacks to more than ${MOST_TIMES_LARGER} times its size in the zip, as no determination does. It was not unpacked.`;
const BOMB_IN_ALL = `The zip unpacks to more than ${MOST_TIMES_LARGER} times its size, as determinations do not. This file was not unpacked; import it outside the zip.`;

/** The files of a zip. Its directory is read first; a file is unpacked when it is read. */
export async function* zipEntriesOf({ name, blob }: BatchFile): AsyncGenerator<BatchEntry> {
  // Names are made safe where they are shown and lead to no file, so none has to be refused.
  const zip = new ZipReader(new BlobReader(blob), { filenameValidation: "tolerant" });
  const budget = { left: Math.max(MAX_DOCUMENT_BYTES, MOST_TIMES_LARGER * blob.size) };
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory || isLitter(entry.filename)) continue;
      yield {
        name: `${name}/${entry.filename}`,
        read: () => unpack(entry, budget),
      };
    }
  } catch {
    const problem =
      "The zip is damaged and cannot be opened whole. Make it again, and import it once more.";
    yield { name, read: async () => ({ problem }) };
  } finally {
    await zip.close();
  }
}

async function unpack(entry: FileEntry, budget: { left: number }): ReturnType<BatchEntry["read"]> {
  if (entry.encrypted) {
    return {
      problem:
        "The file is locked with a password in its zip. Unpack it, and import what it holds.",
    };
  }
  if (/\.zip$/i.test(entry.filename)) {
    return { problem: "A zip within a zip is not opened. Unpack it, and import what it holds." };
  }
  if (entry.uncompressedSize > MAX_DOCUMENT_BYTES) return { problem: TOO_LARGE };
  const most = Math.max(UNSUSPICIOUS_BYTES, MOST_TIMES_LARGER * entry.compressedSize);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let problem: string | null = null;
  // What a zip says of a file's size may be untrue: what comes out is counted.
  const collect = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.length;
      budget.left -= part.length;
      if (size > MAX_DOCUMENT_BYTES) problem = TOO_LARGE;
      else if (size > most) problem = BOMB;
      else if (budget.left < 0) problem = BOMB_IN_ALL;
      if (problem !== null) throw new RangeError(problem);
      parts.push(part);
    },
  });
  try {
    await entry.getData(collect, { checkCrc32: true });
  } catch {
    return {
      problem:
        problem ?? "The file is damaged in its zip. Make the zip again, and import it once more.",
    };
  }
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}
