import {
  type CalendarDate,
  type FindingFix,
  formatUsDate,
  type RecordId,
  recordKindLabels,
  type ServiceDates,
} from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/mentioned-report-reviewed",
  severity: "warning",
  why: "A report that the summary is built on belongs in the list of records reviewed.",
  sources: ["record-review-practice", "ccr-9792.10.6-d", "quality-practice"],
  reads: [
    "clinicalSummary.mentionedReports",
    "records.*.id",
    "records.*.kind",
    "records.*.serviceDates",
    "records.*.reviewed",
  ],
  applies: ({ record }) =>
    record.clinicalSummary.mentionedReports.length > 0 || "the summary names no dated report",
  check: ({ record: { clinicalSummary, records } }) =>
    clinicalSummary.mentionedReports.flatMap(({ kind, date }, index) => {
      const listed = records.filter(({ serviceDates }) => isWithin(date, serviceDates));
      if (listed.some(({ reviewed }) => reviewed)) return [];
      const same = listed.filter((record) => record.kind === kind);
      const [only] = same.length === 1 ? same : [];
      const fix = only === undefined ? {} : { fix: markReviewed(only.id) };
      return [
        {
          path: `/clinicalSummary/mentionedReports/${index}`,
          params: { kind: recordKindLabels[kind], date: formatUsDate(date) },
          ...fix,
        },
      ];
    }),
  message: ({ kind, date }) =>
    `The summary relies on a report of ${date} (${kind}) that is not among the records reviewed. Add it to the records, or correct the date.`,
  examples: {
    fails: { "/records/0/reviewed": false },
    passes: { "/records/0/serviceDates": { from: "2015-01-01", to: "2015-02-10" } },
  },
});

function isWithin(date: CalendarDate, days: ServiceDates | null): boolean {
  return days !== null && days.from <= date && date <= days.to;
}

/** The one record that is the report: that it stands in the summary shows that it was read. */
function markReviewed(id: RecordId): FindingFix {
  return {
    label: "Mark the listed record as reviewed",
    changes: [{ op: "set", path: `/records/${id}/reviewed`, value: true }],
  };
}
