import { expect, test } from "vitest";
import { Service, ServiceCategory, serviceSubcategories } from "./service.ts";

const pairs = ServiceCategory.options.flatMap((category) =>
  [null, ...serviceSubcategories[category]].map((subcategory) => ({ category, subcategory })),
);
const everySubcategory = [...new Set(pairs.map(({ subcategory }) => subcategory))];

function accepts(kind: { category: unknown; subcategory: unknown }): boolean {
  return Service.safeParse({ ...kind, name: null, codes: [] }).success;
}

test("a subcategory is accepted under its own category and under no other", () => {
  for (const category of ServiceCategory.options) {
    for (const subcategory of everySubcategory) {
      const belongs = pairs.some(
        (pair) => pair.category === category && pair.subcategory === subcategory,
      );
      expect([category, subcategory, accepts({ category, subcategory })]).toEqual([
        category,
        subcategory,
        belongs,
      ]);
    }
  }
});

test("without a category there is no subcategory", () => {
  expect(accepts({ category: null, subcategory: null })).toBe(true);
  expect(accepts({ category: null, subcategory: "Spine" })).toBe(false);
});

test("a subcategory that is none of the category's is refused in words that name the category", () => {
  const parsed = Service.safeParse({
    category: "Surgery",
    subcategory: "Opioids",
    name: null,
    codes: [],
  });
  expect(parsed.error?.issues).toMatchObject([
    { path: ["subcategory"], message: "is not a subcategory of Surgery" },
  ]);
});
