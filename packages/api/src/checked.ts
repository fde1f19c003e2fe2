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
