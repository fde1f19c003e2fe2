import { expect, test, vi } from "vitest";
import { z } from "zod";
import { searched } from "./searched.ts";

// What is put in is noted from before the schemas are there: a registry cannot be listed.
const put = vi.spyOn(searched, "add");
const core = await import("./index.ts");
const registered = put.mock.calls.map(([schema]) => schema);

/** What `searchedTexts` is asked for: the fields of a case and those of its items. */
const roots = { Case: core.Case, DisputedItem: core.DisputedItem };

test("every field that is put in is one that the search looks into", () => {
  expect(registered).toContain(core.DisputedItem.shape.request);
  expect(unreached(roots, registered)).toEqual([]);
});

test("a field that the search would miss is named", () => {
  const deeper = z.string().register(searched);
  const described = z.string().register(searched);
  const defaulted = z.string().register(searched);
  const optional = z.string().register(searched);
  const elsewhere = z.string().meta({ title: "Of another object" }).register(searched);
  const found = z.string().meta({ title: "Found" }).register(searched);
  const One = z.object({
    worker: z.object({ names: z.array(deeper).nullable() }).nullable(),
    described: described.meta({ title: "Described" }),
    defaulted: defaulted.default(""),
    either: z.union([z.number(), optional.optional()]),
    found,
  });
  const all = [deeper, described, defaulted, optional, elsewhere, found];
  expect(unreached({ One }, all)).toEqual([
    "One.worker.names",
    "One.described",
    "One.defaulted",
    "One.either",
    'a text {"title":"Of another object"}',
  ]);
});

/** Which of the schemas is no field of the objects themselves, by its place in them where it has one. */
function unreached(objects: Record<string, z.ZodObject>, schemas: z.core.$ZodType[]): string[] {
  const reached = Object.values(objects).flatMap(({ shape }) => Object.values(shape));
  const places = new Map<z.core.$ZodType, string>();
  for (const [name, object] of Object.entries(objects)) note(object, name, places);
  return schemas
    .filter((schema) => !reached.includes(schema))
    .map(
      (schema) =>
        places.get(schema) ?? `a text ${JSON.stringify(z.globalRegistry.get(schema) ?? {})}`,
    );
}

/** Notes where a schema stands, and those that it was made of: what it wraps, holds or is a copy of. */
function note(schema: z.core.$ZodType, place: string, places: Map<z.core.$ZodType, string>): void {
  if (places.has(schema)) return;
  places.set(schema, place);
  if (schema._zod.parent !== undefined) note(schema._zod.parent, place, places);
  if (schema instanceof z.ZodObject) {
    for (const [name, field] of Object.entries(schema.shape)) {
      note(field, `${place}.${name}`, places);
    }
  }
  if (schema instanceof z.ZodArray) note(schema.element, place, places);
  if (schema instanceof z.ZodUnion) for (const one of schema.options) note(one, place, places);
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  ) {
    note(schema.unwrap(), place, places);
  }
}
