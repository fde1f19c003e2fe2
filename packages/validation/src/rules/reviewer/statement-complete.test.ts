import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./statement-complete.ts";

ruleTest(
  rule,
  [
    {
      name: "a missing statement is a finding",
      change: (record) => {
        record.reviewer = null;
      },
      fails: ["/reviewer"],
    },
    {
      name: "a missing licence and a missing party are findings",
      change: (record) => {
        if (record.reviewer) {
          record.reviewer.statesOfLicensure = [];
          record.reviewer.noAffiliationWith = ["employer"];
        }
      },
      fails: ["/reviewer/statesOfLicensure", "/reviewer/noAffiliationWith"],
    },
    { name: "a complete statement passes", change: () => {}, passes: true },
    {
      name: "a case in which nothing is decided is left alone",
      change: (record) => {
        for (const index of [0, 1]) itemAt(record, index).decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a reviewer without a state of licensure",
      mutate: (record) => {
        if (record.reviewer !== null) record.reviewer.statesOfLicensure = [];
      },
    },
  ],
);
