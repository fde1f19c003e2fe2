import { readQuantity } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";

export const rule = defineItemRule({
  id: "consistency/visits-add-up",
  severity: "warning",
  why: "So many visits a week for so many weeks make one number of visits.",
  sources: ["own-facts"],
  reads: ["disputedItems.*.id", "disputedItems.*.quantity", "disputedItems.*.service"],
  noItem: "no request gives a number of visits, how often and for how long",
  checkItem: ({ item: { id, quantity, service }, index }) => {
    if (quantity === null) return null;
    const { sessions, frequency, duration, text } = quantity;
    if (sessions === null || frequency === null || duration === null) return null;
    if (frequency.per !== duration.unit) return null;
    const visits = Math.round(frequency.times * duration.count * 100) / 100;
    if (visits === sessions || !Number.isFinite(visits)) return [];
    // A number that the words name is held against them by consistency/request-contradicts-itself.
    const named = readQuantity(text, service)?.sessions ?? null;
    if (named === sessions) return [];
    const fix = {
      label: `Set the number of visits to ${visits}`,
      changes: [
        { op: "set" as const, path: `/disputedItems/${id}/quantity/sessions`, value: visits },
      ],
    };
    return [
      {
        path: `/disputedItems/${index}/quantity/sessions`,
        params: { times: frequency.times, count: duration.count, visits, sessions },
        ...(named === visits ? { fix } : {}),
      },
    ];
  },
  message: ({ times, count, visits, sessions }) =>
    `${times} x ${count} are ${visits} visits, not ${sessions}. Correct the number, or how often and for how long.`,
  examples: {
    fails: { "/disputedItems/0/quantity/sessions": 12 },
    passes: {},
  },
});
