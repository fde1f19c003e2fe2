import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./record-after-decision.ts";

const dated = (record: Case, date: string) => {
  for (const each of record.records) each.serviceDates = { from: day(date), to: day(date) };
};

ruleTest(
  rule,
  [
    {
      name: "a record of the day after the decision is a finding",
      change: (record) => dated(record, "2015-04-29"),
      fails: ["/records/0/serviceDates"],
    },
    {
      name: "a record received after the decision, and a report from then, are findings",
      change: (record) => {
        for (const each of record.records) each.receivedOn = day("2015-05-01");
        record.clinicalSummary.mentionedReports = [
          { kind: "progress_report", date: day("2015-05-01") },
        ];
      },
      fails: ["/records/0/receivedOn", "/clinicalSummary/mentionedReports/0"],
    },
    {
      name: "a record of the day of the decision passes",
      change: (record) => dated(record, "2015-04-28"),
      passes: true,
    },
    {
      name: "a late record that nobody reviewed passes",
      change: (record) => {
        dated(record, "2015-04-29");
        for (const each of record.records) each.reviewed = false;
      },
      passes: true,
    },
    {
      name: "a case that is not decided is left alone",
      change: (record) => {
        record.dates.decided = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a record received on the day after the decision",
      mutate: (record) => {
        const [first] = record.records;
        const { decided } = record.dates;
        if (first !== undefined && decided !== null) first.receivedOn = daysAfter(decided, 1);
      },
    },
  ],
);
