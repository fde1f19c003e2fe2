import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./record-received-after-service.ts";

const received = (record: Case, date: string) => {
  for (const each of record.records) each.receivedOn = day(date);
};

ruleTest(
  rule,
  [
    {
      name: "a record received the day before its visit is a finding",
      change: (record) => received(record, "2015-02-09"),
      fails: ["/records/0/receivedOn"],
    },
    {
      name: "one received on the day of its visit passes",
      change: (record) => received(record, "2015-02-10"),
      passes: true,
    },
    {
      name: "a record whose receipt is not dated is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "a record received on the day before its visit",
      mutate: (record) => {
        const [first] = record.records;
        if (first?.serviceDates) first.receivedOn = daysAfter(first.serviceDates.to, -1);
      },
    },
  ],
);
