import fc from "fast-check";
import { z } from "zod";

/**
 * For each field of an object whose schema is plain (a text without a format of its own, yes or no, one of
 * some words; or none of it) any value of it. So a field that comes to a concept is drawn without being
 * named. Fields of other kinds are left out.
 */
export function plainFields(
  schema: z.ZodObject,
  text: fc.Arbitrary<string>,
): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const values = plainValues(field, text);
      return values === null ? [] : [[name, values]];
    }),
  );
}

function plainValues(
  schema: z.core.$ZodType,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> | null {
  if (schema instanceof z.ZodDefault) return plainValues(schema.unwrap(), text);
  if (schema instanceof z.ZodNullable) {
    const values = plainValues(schema.unwrap(), text);
    return values === null ? null : fc.option(values, { freq: 3 });
  }
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  return schema instanceof z.ZodString && schema.def.checks === undefined ? text : null;
}
