import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./records-in-hand.ts";

ruleTest(rule, [
  {
    name: "complete records without their day and without a record are two findings",
    change: (record) => {
      record.status = "in_review";
      record.records = [];
    },
    fails: ["/dates/recordsComplete", "/records"],
  },
  {
    name: "a day and one record pass",
    change: (record) => {
      record.status = "records_complete";
      record.dates.recordsComplete = day("2015-04-10");
    },
    passes: true,
  },
  {
    name: "while records are awaited there may be none",
    change: (record) => {
      record.status = "insufficient_records";
      record.records = [];
    },
    notApplicable: true,
  },
]);
