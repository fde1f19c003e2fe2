import {
  DocumentId,
  DocumentProblem,
  MediaType,
  RecognitionProgress,
  SourceText,
} from "@openimr/core";
import { z } from "zod";

/** What a thread is asked: the text of a file of this kind. */
export const ThreadTask = z.strictObject({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  mediaType: MediaType,
  documentId: DocumentId.nullable(),
});
export type ThreadTask = z.infer<typeof ThreadTask>;

/** The text of a document, and how many of its pages are pictures that were not read. */
export const ReadPages = z.strictObject({
  source: SourceText,
  pictures: z.strictObject({ count: z.int().min(0), areWithin: z.boolean() }),
});
export type ReadPages = z.infer<typeof ReadPages>;

/** A text that is all there is in its document. */
export function withoutPictures(source: SourceText): ReadPages {
  return { source, pictures: { count: 0, areWithin: false } };
}

/** What a thread says: that it is loaded, how far it is, and how a task ended. */
export const ThreadReply = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("progress"), progress: RecognitionProgress }),
  z.strictObject({ kind: z.literal("read"), read: ReadPages }),
  z.strictObject({ kind: z.literal("problem"), problem: DocumentProblem }),
  z.strictObject({ kind: z.literal("fault"), message: z.string() }),
]);
export type ThreadReply = z.infer<typeof ThreadReply>;
