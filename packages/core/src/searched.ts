import { z } from "zod";

/**
 * The fields that the worklist's search looks into. A field of a case or of an item itself is put in where
 * it is declared, last of all: `.meta` and `.default` make another schema. A test names one that is not so.
 */
export const searched = z.registry();

/** The texts in an object's searched fields, in the order of the fields. */
export function searchedTexts(schema: z.ZodObject, value: object): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const text: unknown = searched.has(field) ? Reflect.get(value, name) : null;
    return typeof text === "string" ? [text] : [];
  });
}
