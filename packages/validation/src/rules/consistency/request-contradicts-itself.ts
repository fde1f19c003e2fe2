import { type Contradiction, describeContradiction, readQuantityInFull } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";

const fields = ["request", "original", "authorized"] as const;

export const rule = defineItemRule({
  id: "consistency/request-contradicts-itself",
  severity: "warning",
  why: "A request that names two amounts cannot be decided before one of them is known to be meant.",
  sources: ["own-facts"],
  reads: [
    "disputedItems.*.request",
    "disputedItems.*.original",
    "disputedItems.*.authorized",
    "disputedItems.*.service",
  ],
  noItem: "no request is worded",
  checkItem: ({ item, index }) => {
    if (item.request === "") return null;
    const told = new Set<string>();
    return fields.flatMap((field) => {
      const text = item[field] ?? "";
      if (text === "" || told.has(text)) return [];
      told.add(text);
      const contradictions = readQuantityInFull(text, item.service)?.contradictions ?? [];
      return contradictions
        .filter((each) => isCertain(each, text))
        .map((each) => ({
          path: `/disputedItems/${index}/${field}`,
          params: { number: index + 1, contradiction: describeContradiction(each) },
        }));
    });
  },
  message: ({ number, contradiction }) =>
    `Item ${number} contradicts itself: ${contradiction}. Ask which is meant.`,
  examples: {
    fails: { "/disputedItems/0/request": "Massage therapy, 12 visits, 3 x a week for 3 weeks" },
    passes: { "/disputedItems/0/request": "Massage therapy, 9 visits, 3 x a week for 3 weeks" },
  },
});

/** "rental or purchase", "purchase / rental": of one thing, and not the one and then the other. */
const rentalOrPurchase = /\brent\w*\s?(?:\/|or)\s?purchase|\bpurchase\s?(?:\/|or)\s?rent/i;

/** A part may be rented and another bought, or a thing first the one and then the other. */
function isCertain({ kind }: Contradiction, text: string): boolean {
  return kind !== "rental_and_purchase" || rentalOrPurchase.test(text);
}
