import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, itemAt } from "../../sound-case.ts";
import { rule } from "./citation-fits-body-part.ts";

ruleTest(
  rule,
  [
    {
      name: "the neck chapter cited for the low back is a finding",
      change: (record) => {
        itemAt(record, 0).decision.citations = [
          citation({
            source: "acoem",
            document: "acoem-2004",
            chapter: { number: 8, title: null },
          }),
        ];
      },
      fails: ["/disputedItems/0/decision/citations/0"],
    },
    {
      name: "the low back chapter cited for the low back is none",
      change: (record) => {
        itemAt(record, 0).decision.citations = [
          citation({
            source: "acoem",
            document: "acoem-2004",
            chapter: { number: 12, title: null },
          }),
        ];
      },
      passes: true,
    },
    {
      name: "an adopted guideline about another region is a finding",
      change: (record) => {
        itemAt(record, 1).decision.citations = [
          citation({ source: "acoem", document: "acoem-knee-2015" }),
        ];
      },
      fails: ["/disputedItems/1/decision/citations/0"],
    },
    {
      name: "a guideline that is about no region fits every part of the body",
      change: () => {},
      passes: true,
    },
    {
      name: "a case without body parts is left alone",
      change: (record) => {
        for (const item of record.disputedItems) item.bodyParts = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "the neck chapter cited for a knee",
      decided: { from: "2013-11-01", to: "2017-11-30" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.bodyParts = [{ region: "knee", laterality: null }];
        item.decision.citations = [
          citation({
            source: "acoem",
            document: "acoem-2004",
            chapter: { number: 8, title: null },
          }),
        ];
      },
    },
  ],
);
