import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "dates/item-decided-in-order",
  severity: "warning",
  why: "Each item is decided between the assignment of the case and its decision.",
  sources: ["own-facts"],
  reads: ["disputedItems.*.decision.decidedOn", "dates.assigned", "dates.decided"],
  applies: ({ record: { disputedItems, dates } }) =>
    (disputedItems.some(({ decision }) => decision.decidedOn !== null) &&
      (dates.assigned ?? dates.decided) !== null) ||
    "no item has a day of its own, or the case has none",
  check: ({ record: { disputedItems, dates } }) =>
    disputedItems.flatMap(({ decision: { decidedOn } }, index) => {
      if (decidedOn === null) return [];
      const early = dates.assigned !== null && decidedOn < dates.assigned ? dates.assigned : null;
      const late = dates.decided !== null && dates.decided < decidedOn ? dates.decided : null;
      const bound = early ?? late;
      if (bound === null) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/decidedOn`,
          params: {
            number: index + 1,
            date: formatUsDate(decidedOn),
            side: early === null ? "after the decision of the case" : "before the assignment",
            bound: formatUsDate(bound),
          },
        },
      ];
    }),
  message: ({ number, date, side, bound }) =>
    `Item ${number} is decided on ${date}, ${side} (${bound}). Correct one of the days.`,
  examples: {
    fails: { "/disputedItems/0/decision/decidedOn": "2015-04-29" },
    passes: { "/disputedItems/0/decision/decidedOn": "2015-04-28" },
  },
});
