import {
  type DocumentId,
  MAX_DOCUMENT_BYTES,
  type MediaType,
  type RecognitionProgress,
  type SourceText,
} from "@openimr/core";
import type { PicturePages } from "../parse/may-go-on-in-pictures.ts";
import { sourceFromText } from "../parse/source-from-text.ts";
import { documentKind } from "./document-kind.ts";
import { KeptThread } from "./kept-thread.ts";
import { withoutPictures } from "./thread-messages.ts";
import { unreadable } from "./unreadable.ts";

/** What a file is, its text, and how many of its pages are pictures that were not read. */
export type DocumentText = { mediaType: MediaType; source: SourceText; pictures: PicturePages };

/** Milliseconds that a document may take; the largest that are read take a few seconds. */
const READING_MS = 15_000;

/** Milliseconds that a page may take to be recognised; one takes 2 to 10 seconds. */
const PAGE_MS = 90_000;

const textThread = new KeptThread(new URL("text-thread.ts", import.meta.url));
const recognitionThread = new KeptThread(new URL("recognition-thread.ts", import.meta.url));
const backgroundThread = new KeptThread(new URL("recognition-thread.ts", import.meta.url));

/**
 * The text of a file, with page positions where it is a PDF. What the file is shows in its content,
 * not in its name. Files that take time are read in a thread, for at most `within` milliseconds.
 * Throws `document_unreadable` with the reason where there is no text to be had; `no_text_layer` says
 * that `recogniseDocument` may find some.
 */
export async function readDocument(
  bytes: Uint8Array,
  {
    name,
    documentId,
    within = READING_MS,
  }: { name: string; documentId: DocumentId | null; within?: number },
): Promise<DocumentText> {
  checkSize(bytes);
  const kind = await documentKind(bytes, name);
  const { mediaType } = kind;
  if (mediaType.startsWith("image/")) throw unreadable("no_text_layer");
  if (kind.mediaType === "text/plain") {
    return { mediaType, ...withoutPictures(sourceFromText(kind.text, documentId)) };
  }
  const task = { bytes, mediaType, documentId };
  return { mediaType, ...(await textThread.run(task, { patience: within })) };
}

/**
 * The text in the pictures of a scanned PDF or of an image (PNG, JPEG, TIFF), with the place and
 * confidence of each line; pages of a PDF that have text give that. It takes seconds a page, in a
 * thread of its own, and `signal` ends it; what is done `inBackground` keeps nobody waiting who looks at
 * a document. Any other file is read as `readDocument` does. Throws
 * `document_unreadable` with the reason where there is no text to be had.
 */
export async function recogniseDocument(
  bytes: Uint8Array,
  {
    name,
    documentId,
    signal,
    onProgress,
    inBackground = false,
  }: {
    name: string;
    documentId: DocumentId | null;
    signal?: AbortSignal | undefined;
    onProgress?: ((progress: RecognitionProgress) => void) | undefined;
    inBackground?: boolean;
  },
): Promise<DocumentText> {
  checkSize(bytes);
  const { mediaType } = await documentKind(bytes, name);
  if (mediaType !== "application/pdf" && !mediaType.startsWith("image/")) {
    return readDocument(bytes, { name, documentId });
  }
  const options = { patience: PAGE_MS, signal, onProgress };
  const thread = inBackground ? backgroundThread : recognitionThread;
  return { mediaType, ...(await thread.run({ bytes, mediaType, documentId }, options)) };
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable("empty");
  if (bytes.length > MAX_DOCUMENT_BYTES) throw unreadable("too_large");
}
