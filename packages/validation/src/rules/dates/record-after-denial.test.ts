import { RecordId } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./record-after-denial.ts";

ruleTest(
  rule,
  [
    {
      name: "a record of the day after the denial is a finding",
      change: (record) => {
        for (const each of record.records)
          each.serviceDates = { from: day("2015-03-03"), to: day("2015-03-03") };
      },
      fails: ["/records/0/serviceDates"],
    },
    {
      name: "a record of the day of the denial passes",
      change: (record) => {
        for (const each of record.records)
          each.serviceDates = { from: day("2015-03-02"), to: day("2015-03-02") };
      },
      passes: true,
    },
    {
      name: "a case without dated records is left alone",
      change: (record) => {
        for (const each of record.records) each.serviceDates = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a record of the day after the denial",
      mutate: (record) => {
        const { urDecision } = record.dates;
        if (urDecision === null) return;
        const date = daysAfter(urDecision, 1);
        const [first] = record.records;
        if (first !== undefined)
          record.records.push({
            ...first,
            id: RecordId.parse("0192f000-0000-7000-8000-000000000999"),
            serviceDates: { from: date, to: date },
          });
      },
    },
  ],
);
