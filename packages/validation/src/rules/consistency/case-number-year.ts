import { type CalendarDate, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/case-number-year",
  severity: "info",
  why: "The number of a case begins with the year in which its application was received.",
  sources: ["own-facts"],
  reads: ["caseNumber", "dates.applicationReceived", "dates.assigned"],
  applies: ({ record: { caseNumber, dates } }) =>
    (caseNumber !== null && dates.applicationReceived !== null) ||
    "the number or the day of the application is not known",
  check: ({ record: { caseNumber, dates } }) => {
    const { applicationReceived: received, assigned } = dates;
    if (caseNumber === null || received === null) return [];
    const year = caseNumber.slice(2, 4);
    if (year === yearOf(received) || (assigned !== null && year === yearOf(assigned))) return [];
    return [
      {
        path: "/caseNumber",
        params: { caseNumber, year: `20${year}`, received: formatUsDate(received) },
      },
    ];
  },
  message: ({ caseNumber, year, received }) =>
    `${caseNumber} is a number of ${year}; the application was received on ${received}. Check the number and the day.`,
  examples: {
    fails: { "/caseNumber": "CM14-9000009" },
    passes: { "/caseNumber": "CM14-9000009", "/dates/applicationReceived": "2014-12-31" },
  },
});

function yearOf(date: CalendarDate): string {
  return date.slice(2, 4);
}
