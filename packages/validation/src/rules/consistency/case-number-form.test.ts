import { CaseNumber } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./case-number-form.ts";

const numbered = (number: string) => ({
  change: (record: { caseNumber: CaseNumber | null }) => {
    record.caseNumber = CaseNumber.parse(number);
  },
});

ruleTest(
  rule,
  [
    { name: "six digits are one too few", ...numbered("CM15-900000"), fails: ["/caseNumber"] },
    { name: "nine are one too many", ...numbered("CM15-900000009"), fails: ["/caseNumber"] },
    { name: "other letters are none", ...numbered("XM15-9000009"), fails: ["/caseNumber"] },
    {
      name: "four digits of a year are none",
      ...numbered("CM2015-9000009"),
      fails: ["/caseNumber"],
    },
    { name: "seven digits are a number", ...numbered("CM15-9000009"), passes: true },
    { name: "and so are eight", ...numbered("CM15-90000009"), passes: true },
    {
      name: "a case without a number is left alone",
      change: (record) => {
        record.caseNumber = null;
      },
      notApplicable: true,
    },
    {
      name: "so is one of a program that is not known",
      change: (record) => {
        record.program = "zz-imr";
        record.caseNumber = CaseNumber.parse("201809-110342");
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a number of another form",
      mutate: (record) => {
        record.caseNumber = CaseNumber.parse("201809-110342");
      },
    },
  ],
);
