import { ruleTest } from "../../../testing/rule-test.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./qualification-as-issued.ts";

ruleTest(
  rule,
  [
    {
      name: "licence and hours that differ from the letter are two findings",
      change: (record) => {
        const { reviewerQualification } = issue(record);
        reviewerQualification.statesOfLicensure = ["Texas", "California"];
        reviewerQualification.hoursPerWeekAtLeast = 20;
      },
      fails: ["/reviewer/statesOfLicensure", "/reviewer/hoursPerWeekAtLeast"],
    },
    {
      name: "the very statement passes",
      change: (record) => {
        issue(record);
      },
      passes: true,
    },
    {
      name: "a remanded case has another reviewer than the letter that was appealed",
      change: (record) => {
        issue(record).reviewerQualification.statesOfLicensure = ["Texas"];
        record.status = "remanded";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a letter that gives other hours",
      mutate: (record) => {
        issue(record).reviewerQualification.hoursPerWeekAtLeast = 40;
      },
    },
  ],
);
