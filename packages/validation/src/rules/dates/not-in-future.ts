import { CaseDates, caseDateLabels, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

const names = CaseDates.keyof().options;

export const rule = defineRule({
  id: "dates/not-in-future",
  severity: "warning",
  why: "The days of a case tell what has happened, so none of them lies ahead.",
  sources: ["own-facts"],
  reads: names.map((name) => `dates.${name}` as const),
  applies: ({ record }) =>
    names.some((name) => record.dates[name] !== null) || "no day of the case is known",
  check: ({ record, asOf }) =>
    names.flatMap((name) => {
      const date = record.dates[name];
      if (date === null || date <= asOf) return [];
      return [
        {
          path: `/dates/${name}`,
          params: {
            label: caseDateLabels[name],
            date: formatUsDate(date),
            today: formatUsDate(asOf),
          },
        },
      ];
    }),
  message: ({ label, date, today }) =>
    `${label} (${date}) lies after today (${today}). Correct the day.`,
  examples: {
    fails: { "/dates/issued": "2016-01-01" },
    passes: { "/dates/issued": "2015-12-31" },
  },
});
