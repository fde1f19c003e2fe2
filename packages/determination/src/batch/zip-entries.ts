import { MAX_DOCUMENT_BYTES } from "@openimr/core";
import { BlobReader, configure, type FileEntry, ZipReader } from "@zip.js/zip.js";
import { type BatchEntry, type BatchInput, TOO_LARGE } from "./entry.ts";
import { isLitter } from "./entry-name.ts";

configure({ useWebWorkers: false });

/** The files of a zip. Its directory is read first; a file is unpacked when it is read. */
export async function* zipEntriesOf({ name, blob }: BatchInput): AsyncGenerator<BatchEntry> {
  // Names are made safe where they are shown and lead to no file, so none has to be refused.
  const zip = new ZipReader(new BlobReader(blob), { filenameValidation: "tolerant" });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory || isLitter(entry.filename)) continue;
      yield {
        name: `${name}/${entry.filename}`,
        size: entry.uncompressedSize,
        read: () => unpack(entry),
      };
    }
  } catch {
    const problem =
      "The zip is damaged and cannot be opened whole. Make it again, and import it once more.";
    yield { name, size: blob.size, read: async () => ({ problem }) };
  } finally {
    await zip.close();
  }
}

async function unpack(entry: FileEntry): ReturnType<BatchEntry["read"]> {
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
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // What a zip says of a file's size may be untrue: what comes out is counted.
  const collect = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.length;
      if (size > MAX_DOCUMENT_BYTES) throw new RangeError(TOO_LARGE);
      parts.push(part);
    },
  });
  try {
    await entry.getData(collect);
  } catch {
    return {
      problem:
        size > MAX_DOCUMENT_BYTES
          ? TOO_LARGE
          : "The file is damaged in its zip. Make the zip again, and import it once more.",
    };
  }
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}
