import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "completeness/modified-request-whole",
  severity: "warning",
  why: "Of a modified request both what was asked and what was authorized have to be known.",
  sources: ["own-facts"],
  reads: ["disputedItems.*.original", "disputedItems.*.authorized"],
  applies: ({ record }) =>
    record.disputedItems.some((item) => item.original !== null || item.authorized !== null) ||
    "no request was modified",
  check: ({ record }) =>
    record.disputedItems.flatMap((item, index) => {
      if ((item.original === null) === (item.authorized === null)) return [];
      const missing = item.original === null ? "original" : "authorized";
      return [
        { path: `/disputedItems/${index}/${missing}`, params: { number: index + 1, missing } },
      ];
    }),
  message: ({ number, missing }) =>
    missing === "original"
      ? `Item ${number} says what was authorized but not what was asked for. Enter the original request.`
      : `Item ${number} gives the original request but not what was authorized. Enter the authorized part.`,
  examples: {
    fails: { "/disputedItems/0/authorized": "4 visits" },
    passes: { "/disputedItems/0/original": "10 visits", "/disputedItems/0/authorized": "4 visits" },
  },
});
