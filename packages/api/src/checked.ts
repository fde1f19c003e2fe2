import { type TrackedEnvelope, tracked } from "@trpc/server";
import { z } from "zod";

/** What checks a procedure's input or output, and the schema that it checks against. */
export interface Checked<Schema extends z.ZodType> {
  schema: Schema;
  parse: (value: unknown) => z.output<Schema>;
  /** Tells tRPC the types; what it calls is `parse`. */
  "~standard": Schema["~standard"];
}

/**
 * The `.input()` or `.output()` of a procedure. The schema is compiled, and called by its
 * synchronous `parse`: zod's fast path does not serve `parseAsync`, which tRPC would call on a bare
 * schema.
 */
export function checked<Schema extends z.ZodType>(schema: Schema): Checked<Schema> {
  const compiled = z.compile(schema);
  return {
    schema,
    parse: (value) => compiled.parse(value),
    "~standard": schema["~standard"],
  };
}

/** What checks each step of a procedure that answers step by step. */
export interface CheckedSteps<Schema extends z.ZodType> {
  schema: Schema;
  streamed: true;
  parse: (steps: AsyncIterable<z.output<Schema>>) => AsyncIterable<z.output<Schema>>;
}

/** The `.output()` of a procedure that is an async generator: each step is checked as it leaves. */
export function checkedSteps<Schema extends z.ZodType>(schema: Schema): CheckedSteps<Schema> {
  const compiled = z.compile(schema);
  return {
    schema,
    streamed: true,
    parse: async function* (steps) {
      for await (const step of steps) yield compiled.parse(step);
    },
  };
}

/** The `.output()` of a subscription whose messages carry an id: the data of each is checked. */
export function checkedTrackedSteps<Schema extends z.ZodType>(schema: Schema) {
  type Steps = AsyncIterable<TrackedEnvelope<z.output<Schema>>>;
  const compiled = z.compile(schema);
  return {
    schema,
    streamed: true as const,
    parse: async function* (steps: Steps): Steps {
      for await (const [id, data] of steps) yield tracked(id, compiled.parse(data));
    },
  };
}
