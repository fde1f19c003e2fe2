import { type NewId, RecognitionProgress } from "@openimr/core";
import { z } from "zod";
import { checked, checkedSteps } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { UploadedFile } from "./parse-file.ts";
import { ReadCase } from "./read-case.ts";
import { recogniseBytes } from "./recognise-bytes.ts";

/** A step of text recognition: how far it is, and at the end what was read. */
export const RecognitionStep = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("progress"), progress: RecognitionProgress }),
    z.strictObject({ kind: z.literal("read"), read: ReadCase }),
  ])
  .meta({
    id: "RecognitionStep",
    description: "A step of text recognition; the last has the case.",
  });
export type RecognitionStep = z.infer<typeof RecognitionStep>;

/**
 * Recognises the text in a scanned determination (PDF or picture) and reads it into a case, which is
 * not kept yet. It takes seconds a page; a caller that goes away ends it.
 */
export const recogniseFileProcedure = procedure
  .input(checked(UploadedFile))
  .output(checkedSteps(RecognitionStep))
  .mutation(({ ctx, input, signal }) => recogniseFile(input, { newId: ctx.newId, signal }));

/** Tells the progress of recognition as it comes, and in the last step what was read. */
export async function* recogniseFile(
  { name, base64 }: UploadedFile,
  { newId, signal }: { newId: NewId; signal: AbortSignal | undefined },
): AsyncGenerator<RecognitionStep, void> {
  const bytes = Buffer.from(base64, "base64");
  const left = new AbortController();
  const ending = signal === undefined ? left.signal : AbortSignal.any([signal, left.signal]);
  let latest: RecognitionProgress | null = null;
  let news = Promise.withResolvers<void>();
  let over = false;
  const recognised = recogniseBytes(
    { name, bytes },
    {
      newId,
      signal: ending,
      inBackground: false,
      onProgress: (progress) => {
        latest = progress;
        news.resolve();
      },
    },
  ).finally(() => {
    over = true;
    news.resolve();
  });
  // Its failure is met below; until then it must not count as one that nobody handles.
  recognised.catch(() => {});
  try {
    while (!over) {
      await news.promise;
      news = Promise.withResolvers();
      if (latest !== null) yield { kind: "progress", progress: latest };
      latest = null;
    }
    yield { kind: "read", read: await recognised };
  } catch (error) {
    // Whoever has gone away is told nothing.
    if (!ending.aborted) throw error;
  } finally {
    left.abort();
  }
}
