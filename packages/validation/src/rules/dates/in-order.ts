import { type CaseDates, caseDateLabels, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** The days of a case in the order in which they come about. */
const order = [
  "injury",
  "requestForAuthorization",
  "urDecision",
  "applicationReceived",
  "assigned",
  "decided",
  "issued",
] as const satisfies readonly (keyof CaseDates)[];

export const rule = defineRule({
  id: "dates/in-order",
  severity: "error",
  why: "Injury, request, denial, application, assignment and decision follow one another.",
  sources: ["own-facts"],
  reads: [
    "dates.injury",
    "dates.requestForAuthorization",
    "dates.urDecision",
    "dates.applicationReceived",
    "dates.assigned",
    "dates.decided",
    "dates.issued",
  ],
  applies: ({ record }) =>
    order.filter((name) => record.dates[name] !== null).length > 1 ||
    "fewer than two of the days are known",
  check: ({ record }) => {
    const known = order.flatMap((name) => {
      const date = record.dates[name];
      return date === null ? [] : [{ name, date }];
    });
    return known.flatMap(({ name, date }, index) => {
      const earlier = known[index - 1];
      if (earlier === undefined || earlier.date <= date) return [];
      return [
        {
          path: `/dates/${name}`,
          params: {
            later: caseDateLabels[name],
            laterDate: formatUsDate(date),
            earlier: caseDateLabels[earlier.name],
            earlierDate: formatUsDate(earlier.date),
          },
        },
      ];
    });
  },
  message: ({ later, laterDate, earlier, earlierDate }) =>
    `${later} (${laterDate}) lies before ${earlier} (${earlierDate}). Correct one of them.`,
  examples: {
    fails: { "/dates/decided": "2015-03-31" },
    passes: { "/dates/decided": "2015-04-01" },
  },
});
