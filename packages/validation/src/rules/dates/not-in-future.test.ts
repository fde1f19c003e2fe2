import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./not-in-future.ts";

ruleTest(
  rule,
  [
    {
      name: "a decision dated tomorrow is a finding",
      change: (record) => {
        record.dates.decided = day("2015-05-01");
      },
      asOf: "2015-04-30",
      fails: ["/dates/decided"],
    },
    {
      name: "a decision dated today passes",
      change: (record) => {
        record.dates.decided = day("2015-04-30");
      },
      asOf: "2015-04-30",
      passes: true,
    },
    {
      name: "a case without any day is left alone",
      change: (record) => {
        for (const name of ["injury", "urDecision", "applicationReceived"] as const) {
          record.dates[name] = null;
        }
        record.dates.assigned = null;
        record.dates.recordsComplete = null;
        record.dates.decided = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a letter that is to be issued next month",
      mutate: (record) => {
        record.dates.issued = day("2026-02-01");
      },
    },
  ],
);
