import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./mentioned-report-reviewed.ts";

ruleTest(
  rule,
  [
    {
      name: "a report that the summary names and nobody reviewed is a finding",
      change: (record) => {
        record.clinicalSummary.mentionedReports = [
          { kind: "progress_report", date: day("2015-02-11") },
        ];
      },
      fails: ["/clinicalSummary/mentionedReports/0"],
    },
    {
      name: "a report on the last day of a reviewed range passes",
      change: (record) => {
        for (const each of record.records)
          each.serviceDates = { from: day("2015-01-01"), to: day("2015-02-10") };
      },
      passes: true,
    },
    {
      name: "a report that is listed but was not reviewed is a finding",
      change: (record) => {
        for (const each of record.records) each.reviewed = false;
      },
      fails: ["/clinicalSummary/mentionedReports/0"],
    },
    {
      name: "a summary that names no report is left alone",
      change: (record) => {
        record.clinicalSummary.mentionedReports = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a report of a day of which no record is",
      mutate: (record) => {
        record.clinicalSummary.mentionedReports.push({ kind: "imaging", date: day("1990-01-02") });
      },
    },
  ],
);
