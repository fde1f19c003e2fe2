import { expect, test } from "vitest";
import { z } from "zod";
import { Case } from "./case.ts";
import { DisputedItem, itemTitle, newDisputedItem } from "./disputed-item.ts";
import { ItemId } from "./id.ts";
import { searched, searchedTexts } from "./searched.ts";

const id = ItemId.parse("0192f000-0000-7000-8000-000000000001");
const fields = [...Object.entries(Case.shape), ...Object.entries(DisputedItem.shape)];

test("an item of which nothing but its request is known is a valid item", () => {
  const item = newDisputedItem(id, "Massage");
  expect(DisputedItem.parse(item)).toEqual(item);
  expect(item.request).toBe("Massage");
});

test("every field of an item that holds a text, or yes or no, has a title", () => {
  const plain = DisputedItem.keyof().options.filter((name) => {
    const value = newDisputedItem(id)[name];
    return name !== "id" && (value === null || typeof value !== "object") && name !== "quantity";
  });
  expect(plain).toContain("request");
  for (const name of plain) expect(itemTitle(name)).not.toBe("");
});

test("a field without a title is named", () => {
  expect(() => itemTitle("decision")).toThrow(/DisputedItem\.decision has no title/);
});

test.each(fields.filter(([, field]) => searched.has(field)))(
  "%s, which is searched, is text",
  (_, field) => {
    expect(kernel(field)).toBeInstanceOf(z.ZodString);
  },
);

test("the texts of the searched fields are found in their order, and no other", () => {
  const item = { ...newDisputedItem(id, "Massage"), diagnosis: "Lumbago" };
  expect(searchedTexts(DisputedItem, item)).toEqual(["Massage"]);
  const two = z.object({
    b: z.string().register(searched),
    a: z.string().nullable().register(searched),
    c: z.string(),
  });
  expect(searchedTexts(two, { a: "1", b: "2", c: "3" })).toEqual(["2", "1"]);
  expect(searchedTexts(two, { a: null, b: "2", c: "3" })).toEqual(["2"]);
});

function kernel(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return kernel(schema.unwrap());
  }
  return schema;
}
