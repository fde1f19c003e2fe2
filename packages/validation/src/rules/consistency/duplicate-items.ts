import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/duplicate-items",
  severity: "warning",
  why: "Each item in dispute is decided once.",
  sources: ["lc-4610.6", "own-facts"],
  reads: ["disputedItems.*.request"],
  applies: ({ record }) => record.disputedItems.length > 1 || "there is at most one item",
  check: ({ record }) => {
    const requests = record.disputedItems.map(({ request }) => fold(request));
    return requests.flatMap((request, index) => {
      const first = requests.indexOf(request);
      if (request === "" || first === index) return [];
      return [
        {
          path: `/disputedItems/${index}/request`,
          params: { number: index + 1, first: first + 1 },
        },
      ];
    });
  },
  message: ({ number, first }) =>
    `Item ${number} asks for the same as item ${first}. Remove one, or say what sets them apart.`,
  examples: {
    fails: { "/disputedItems/1/request": "Massage therapy, 2 x 3, for the low back." },
    passes: {},
  },
});

function fold(request: string): string {
  return request
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
