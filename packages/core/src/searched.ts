import { z } from "zod";

/** The fields that the worklist's search looks into. A field is put in where it is declared. */
export const searched = z.registry();

/** The texts in an object's searched fields, in the order of the fields. */
export function searchedTexts(schema: z.ZodObject, value: object): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const text: unknown = searched.has(field) ? Reflect.get(value, name) : null;
    return typeof text === "string" ? [text] : [];
  });
}
