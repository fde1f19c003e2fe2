import type { Operation, TRPCLink } from "@trpc/client";
import type { AppRouter } from "./gen/router.ts";

/**
 * Gives each mutation a key under which the server does it once, however often it is sent. A caller
 * that repeats a mutation by itself gives the key: `mutate(input, { context: { idempotencyKey } })`.
 */
export function keyLink(): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) => {
      if (op.type !== "mutation") return next(op);
      const idempotencyKey = idempotencyKeyOf(op) ?? newKey();
      return next({ ...op, context: { ...op.context, idempotencyKey } });
    };
}

/** The key of a mutation, or null where it has none. */
export function idempotencyKeyOf({ context }: Pick<Operation, "context">): string | null {
  const key: unknown = context.idempotencyKey;
  return typeof key === "string" ? key : null;
}

/** By `getRandomValues`, since browsers keep `randomUUID` from pages over plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
