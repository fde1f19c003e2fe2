import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./assignment-recorded.ts";

ruleTest(
  rule,
  [
    {
      name: "an assigned case of which nothing is recorded misses each fact",
      change: (record) => {
        record.status = "records_pending";
        record.caseNumber = null;
        record.priority = null;
        record.dates.applicationReceived = null;
        record.dates.assigned = null;
      },
      fails: ["/caseNumber", "/priority", "/dates/applicationReceived", "/dates/assigned"],
    },
    {
      name: "an assigned case that holds them passes",
      change: (record) => {
        record.status = "assigned";
      },
      passes: true,
    },
    {
      name: "a received case need not hold them yet",
      change: (record) => {
        record.priority = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case without a priority",
      mutate: (record) => {
        record.priority = null;
      },
    },
  ],
);
