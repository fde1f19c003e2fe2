import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./appeal-deadline.ts";

ruleTest(
  rule,
  [
    {
      name: "a deadline of 29 days is a finding",
      change: (record) => {
        issue(record).appealDeadline = day("2015-05-27");
      },
      fails: ["/determination/appealDeadline"],
    },
    {
      name: "a determination without a deadline is a finding",
      change: (record) => {
        issue(record).appealDeadline = null;
      },
      fails: ["/determination/appealDeadline"],
    },
    {
      name: "thirty days pass",
      change: (record) => {
        issue(record).appealDeadline = day("2015-05-28");
      },
      passes: true,
    },
    {
      name: "with service by mail 35 days pass",
      change: (record) => {
        issue(record).appealDeadline = day("2015-06-02");
      },
      passes: true,
    },
    {
      name: "where day 30 is a Saturday, the Monday behind it passes",
      change: (record) => {
        const determination = issue(record);
        determination.issuedOn = day("2015-04-30");
        determination.appealDeadline = day("2015-06-01");
      },
      passes: true,
    },
    { name: "a case without a determination is left alone", change: () => {}, notApplicable: true },
  ],
  [
    {
      name: "a last day to appeal that comes a day early",
      mutate: (record) => {
        const determination = issue(record);
        determination.appealDeadline = daysAfter(determination.issuedOn, 29);
      },
    },
  ],
);
