import { z } from "zod";

/** What checks a procedure's answer, and the schema that it checks against. */
export interface Answer<Schema extends z.ZodType> {
  schema: Schema;
  parse: (value: unknown) => z.output<Schema>;
}

/**
 * The `.output()` of a procedure. The schema is compiled, and called by its synchronous `parse`:
 * zod's fast path does not serve `parseAsync`, which tRPC would call on a bare schema.
 */
export function answer<Schema extends z.ZodType>(schema: Schema): Answer<Schema> {
  const compiled = z.compile(schema);
  return { schema, parse: (value) => compiled.parse(value) };
}
