import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "dates/record-after-decision",
  severity: "warning",
  why: "A decision cannot rest on a report that did not exist yet; one of the days is a slip.",
  sources: ["own-facts"],
  reads: [
    "dates.decided",
    "dates.issued",
    "records.*.serviceDates",
    "records.*.receivedOn",
    "records.*.reviewed",
    "clinicalSummary.mentionedReports.*.date",
  ],
  applies: ({ record: { dates, records, clinicalSummary } }) => {
    if ((dates.decided ?? dates.issued) === null) return "the day of the decision is not known";
    const dated = records.some(
      ({ reviewed, serviceDates, receivedOn }) =>
        reviewed && (serviceDates !== null || receivedOn !== null),
    );
    return dated || clinicalSummary.mentionedReports.length > 0 || "no reviewed record has a day";
  },
  check: ({ record: { dates, records, clinicalSummary } }) => {
    const decided = dates.decided ?? dates.issued;
    if (decided === null) return [];
    const days = [
      ...records.flatMap(({ reviewed, serviceDates, receivedOn }, index) =>
        reviewed
          ? [
              {
                path: `/records/${index}/serviceDates`,
                what: "A record reviewed is",
                date: serviceDates?.from ?? null,
              },
              {
                path: `/records/${index}/receivedOn`,
                what: "The receipt of a record reviewed is",
                date: receivedOn,
              },
            ]
          : [],
      ),
      ...clinicalSummary.mentionedReports.map(({ date }, index) => ({
        path: `/clinicalSummary/mentionedReports/${index}`,
        what: "A report that the summary speaks of is",
        date,
      })),
    ];
    return days.flatMap(({ path, what, date }) =>
      date === null || date <= decided
        ? []
        : [{ path, params: { what, date: formatUsDate(date), decided: formatUsDate(decided) } }],
    );
  },
  message: ({ what, date, decided }) =>
    `${what} of ${date}, after the decision of ${decided}. Correct the date, or take it from what was reviewed.`,
  examples: {
    fails: { "/records/0/serviceDates": { from: "2015-04-29", to: "2015-04-29" } },
    passes: { "/records/0/serviceDates": { from: "2015-04-28", to: "2015-04-28" } },
  },
});
