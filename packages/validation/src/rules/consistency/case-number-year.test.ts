import { CaseNumber } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./case-number-year.ts";

ruleTest(
  rule,
  [
    {
      name: "a number of the year before the application is a finding",
      change: (record) => {
        record.caseNumber = CaseNumber.parse("CM14-0000001");
      },
      fails: ["/caseNumber"],
    },
    {
      name: "an application of New Year's Eve may be numbered when it is assigned",
      change: (record) => {
        record.dates.applicationReceived = day("2014-12-31");
      },
      passes: true,
    },
    {
      name: "a demonstration case, whose number is made up, is left alone",
      change: (record) => {
        record.demonstration = true;
        record.caseNumber = CaseNumber.parse("CM00-0000001");
      },
      notApplicable: true,
    },
    {
      name: "a case without a number is left alone",
      change: (record) => {
        record.caseNumber = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a number of another year",
      mutate: (record) => {
        record.caseNumber = CaseNumber.parse("CM03-0000001");
      },
    },
  ],
);
