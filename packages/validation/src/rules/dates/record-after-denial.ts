import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "dates/record-after-denial",
  severity: "info",
  why: "A record later than the denial was not before utilization review; the letter should say so.",
  sources: ["quality-practice"],
  reads: ["dates.urDecision", "records.*.serviceDates"],
  applies: ({ record }) =>
    (record.dates.urDecision !== null &&
      record.records.some(({ serviceDates }) => serviceDates !== null)) ||
    "the day of the denial or of the records is not known",
  check: ({ record }) => {
    const denial = record.dates.urDecision;
    if (denial === null) return [];
    return record.records.flatMap(({ serviceDates }, index) =>
      serviceDates === null || serviceDates.from <= denial
        ? []
        : [
            {
              path: `/records/${index}/serviceDates`,
              params: { date: formatUsDate(serviceDates.from), denial: formatUsDate(denial) },
            },
          ],
    );
  },
  message: ({ date, denial }) =>
    `The record of ${date} is later than the denial of ${denial}. Say in the rationale what it adds.`,
  examples: {
    fails: { "/records/0/serviceDates": { from: "2015-03-03", to: "2015-03-03" } },
    passes: { "/records/0/serviceDates": { from: "2015-03-02", to: "2015-03-02" } },
  },
});
