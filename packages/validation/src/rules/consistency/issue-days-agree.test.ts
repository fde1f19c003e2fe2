import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./issue-days-agree.ts";

ruleTest(
  rule,
  [
    {
      name: "two days of issue are a finding",
      change: (record) => {
        issue(record).issuedOn = day("2015-04-29");
      },
      fails: ["/dates/issued"],
    },
    {
      name: "one day, given twice, passes",
      change: (record) => {
        issue(record);
      },
      passes: true,
    },
    {
      name: "a case without a determination gives it once",
      change: (record) => {
        record.dates.issued = day("2015-04-28");
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a day of issue that is not the letter's",
      mutate: (record) => {
        record.dates.issued = daysAfter(issue(record).issuedOn, 1);
      },
    },
  ],
);
