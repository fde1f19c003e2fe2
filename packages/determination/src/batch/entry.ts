import { MAX_DOCUMENT_BYTES } from "@openimr/core";

/** A file on disk or in the browser, with its name or path. */
export type BatchFile = { name: string; blob: Blob };

/** Something chosen for an import: a file, or why it cannot be opened and what to do. */
export type BatchInput = BatchFile | { name: string; problem: string };

/** A file found among the inputs. Nothing of it is in memory until it is read. */
export type BatchEntry = {
  /** Path with slashes below what was chosen; no two entries of a batch have the same. */
  name: string;
  /** The bytes, or in words why there are none and what to do. */
  read: () => Promise<{ bytes: Uint8Array<ArrayBuffer> } | { problem: string }>;
};

/** What is said of a file that is larger than any determination. */
export const TOO_LARGE = `The file is too large; at most ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB are read. Look whether it is a determination, and split it.`;

/** What is said of a file that was there when it was chosen and cannot be opened any more. */
export const GONE =
  "The file could not be read; it was moved or may not be opened. Choose it again.";
