import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./status-fits-days.ts";

ruleTest(
  rule,
  [
    {
      name: "a case that has its records but is decided and issued is two findings",
      change: (record) => {
        record.status = "records_complete";
        record.dates.issued = day("2015-04-28");
      },
      fails: ["/dates/decided", "/dates/issued"],
    },
    {
      name: "a case in review may have its day of decision",
      change: (record) => {
        record.status = "in_review";
      },
      passes: true,
    },
    {
      name: "a letter that was read is received, whatever days it tells",
      change: () => {},
      notApplicable: true,
    },
    {
      name: "a remanded case keeps the days of its first determination",
      change: (record) => {
        issue(record);
        record.status = "remanded";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a decided case whose status was left behind",
      mutate: (record) => {
        record.status = "records_complete";
      },
    },
  ],
);
