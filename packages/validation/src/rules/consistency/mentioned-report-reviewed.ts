import { formatUsDate, recordKindLabels } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/mentioned-report-reviewed",
  severity: "warning",
  why: "A report that the summary is built on belongs in the list of records reviewed.",
  sources: ["record-review-practice", "ccr-9792.10.6-d"],
  reads: ["clinicalSummary.mentionedReports", "records.*.serviceDates", "records.*.reviewed"],
  applies: ({ record }) =>
    record.clinicalSummary.mentionedReports.length > 0 || "the summary names no dated report",
  check: ({ record }) =>
    record.clinicalSummary.mentionedReports.flatMap((report, index) => {
      const reviewed = record.records.some(
        ({ reviewed: read, serviceDates }) =>
          read &&
          serviceDates !== null &&
          serviceDates.from <= report.date &&
          report.date <= serviceDates.to,
      );
      if (reviewed) return [];
      return [
        {
          path: `/clinicalSummary/mentionedReports/${index}`,
          params: { kind: recordKindLabels[report.kind], date: formatUsDate(report.date) },
        },
      ];
    }),
  message: ({ kind, date }) =>
    `The summary relies on a report of ${date} (${kind}) that is not among the records reviewed. Add it to the records, or correct the date.`,
});
