import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, day, itemAt } from "../../sound-case.ts";
import { rule } from "./edition-in-force.ts";

ruleTest(
  rule,
  [
    {
      name: "an edition cited on the day after its last is a finding",
      change: (record) => {
        record.dates.decided = day("2016-07-28");
      },
      fails: ["/disputedItems/0/decision/citations/0", "/disputedItems/1/decision/citations/0"],
    },
    {
      name: "an edition cited on its last day passes",
      change: (record) => {
        record.dates.decided = day("2016-07-27");
      },
      passes: true,
    },
    {
      name: "a case without citations is left alone",
      change: (record) => {
        for (const index of [0, 1]) itemAt(record, index).decision.citations = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an edition of later years",
      decided: { from: "2013-11-01", to: "2016-07-01" },
      mutate: (record) => {
        itemAt(record, 0).decision.citations = [
          citation({ source: "mtus", document: "mtus-chronic-pain-2016" }),
        ];
      },
    },
  ],
);
