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

/** What a thread says: that it is loaded, how far it is, and how a task ended. */
export const ThreadReply = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("progress"), progress: RecognitionProgress }),
  z.strictObject({ kind: z.literal("source"), source: SourceText }),
  z.strictObject({ kind: z.literal("problem"), problem: DocumentProblem }),
  z.strictObject({ kind: z.literal("fault"), message: z.string() }),
]);
export type ThreadReply = z.infer<typeof ThreadReply>;
