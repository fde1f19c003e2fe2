import { createHash } from "node:crypto";
import { AppError } from "@openimr/core";
import type { z } from "zod";
import type { Context } from "./context.ts";

/** What tRPC hands to the body of a procedure. */
interface Call<Input> {
  ctx: Context;
  input: Input;
  path: string;
  /** Its place in a batch of calls. */
  batchIndex?: number | undefined;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * The body of a mutation that keeps something. Under a key (`Idempotency-Key`) it is done once: the
 * same call repeated is answered as the first time, for a day at least. The calls of a batch share
 * their request's key and are told apart by their place.
 */
export function once<Input, Output extends z.ZodType>(
  output: Output,
  useCase: (context: Context, input: Input) => Promise<z.output<Output>>,
) {
  return async ({ ctx, input, path, batchIndex = 0 }: Call<Input>): Promise<z.output<Output>> => {
    const answer =
      ctx.idempotencyKey === null
        ? await useCase(ctx, input)
        : output.parse(
            await ctx.calls.once(
              {
                key: keyOf(ctx.idempotencyKey, batchIndex),
                request: digest([ctx.actor.id, path, input]),
              },
              (repositories) => useCase({ ...ctx, ...repositories }, input),
            ),
          );
    ctx.news.announce();
    return answer;
  };
}

function keyOf(key: string, batchIndex: number): string {
  if (!KEY.test(key)) throw new AppError({ code: "key_refused", reason: "malformed" });
  return `${key} ${batchIndex}`;
}

function digest(request: unknown): string {
  return createHash("sha256").update(JSON.stringify(request)).digest("hex");
}
