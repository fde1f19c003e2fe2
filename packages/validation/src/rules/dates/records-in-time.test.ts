import { ruleTest } from "../../../testing/rule-test.ts";
import { moveDays } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./records-in-time.ts";

ruleTest(
  rule,
  [
    {
      name: "records complete on day 16 are late",
      change: (record) => {
        record.dates.recordsComplete = day("2015-04-17");
      },
      fails: ["/dates/recordsComplete"],
    },
    {
      name: "records complete on day 15 are in time, for the notice may have gone by mail",
      change: (record) => {
        record.dates.recordsComplete = day("2015-04-16");
      },
      passes: true,
    },
    {
      name: "records that a case still waits for are overdue",
      change: (record) => {
        record.status = "records_pending";
        record.dates.recordsComplete = null;
        record.dates.decided = null;
      },
      asOf: "2015-04-20",
      fails: ["/dates/recordsComplete"],
    },
    {
      name: "a decided case whose records have no day tells nothing",
      change: (record) => {
        record.dates.recordsComplete = null;
      },
      notApplicable: true,
    },
    {
      name: "a case that is not assigned is left alone",
      change: (record) => {
        record.dates.assigned = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "records thirty days after the assignment and more",
      decided: { from: "2014-01-01", to: "2025-12-31" },
      mutate: (record) => {
        moveDays(record, -30, "assigned");
      },
    },
  ],
);
