import { type CalendarDate, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/case-number-year",
  severity: "info",
  why: "The number of a case begins with the year in which its application was received.",
  sources: ["dwc-case-numbers"],
  reads: ["demonstration", "caseNumber", "dates.applicationReceived", "dates.assigned"],
  applies: ({ record: { demonstration, caseNumber, dates } }) => {
    if (demonstration) return "the number of a demonstration case is made up";
    return (
      (yearWithin(caseNumber) !== null && dates.applicationReceived !== null) ||
      "the number has no year, or the day of the application is not known"
    );
  },
  check: ({ record: { caseNumber, dates } }) => {
    const { applicationReceived: received, assigned } = dates;
    const year = yearWithin(caseNumber);
    if (year === null || received === null) return [];
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

/** The two digits of the year that a number begins with; null where it does not. */
function yearWithin(caseNumber: string | null): string | null {
  return /^CM(\d{2})-/.exec(caseNumber ?? "")?.[1] ?? null;
}

function yearOf(date: CalendarDate): string {
  return date.slice(2, 4);
}
