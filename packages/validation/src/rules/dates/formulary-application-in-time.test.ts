import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { day, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./formulary-application-in-time.ts";

const drugs = (record: Case, applied: string) => {
  record.disputedItems = [soundItem(1, "Naproxen 550 mg #60")];
  record.dates.urDecision = day("2019-03-02");
  record.dates.applicationReceived = day(applied);
  record.dates.decided = day("2019-04-28");
};

ruleTest(rule, [
  {
    name: "an application for a drug on day 16 is a finding",
    change: (record) => drugs(record, "2019-03-18"),
    fails: ["/dates/applicationReceived"],
  },
  {
    name: "on day 15 it passes, for the decision may have come by mail",
    change: (record) => drugs(record, "2019-03-17"),
    passes: true,
  },
  {
    name: "served electronically, day 11 is a finding",
    change: (record) => {
      drugs(record, "2019-03-13");
      record.utilizationReview.servedBy = "electronic";
    },
    fails: ["/dates/applicationReceived"],
  },
  {
    name: "served electronically, day 10 passes",
    change: (record) => {
      drugs(record, "2019-03-12");
      record.utilizationReview.servedBy = "electronic";
    },
    passes: true,
  },
  {
    name: "a case decided before the formulary is left alone",
    change: (record) => {
      drugs(record, "2019-03-18");
      record.dates.decided = day("2017-12-31");
    },
    notApplicable: true,
  },
  {
    name: "a drug beside a scan makes no formulary dispute",
    change: (record) => {
      drugs(record, "2019-03-18");
      record.disputedItems.push(soundItem(2, "MRI of the lumbar spine"));
      itemAt(record, 1).quantity = null;
    },
    notApplicable: true,
  },
]);
