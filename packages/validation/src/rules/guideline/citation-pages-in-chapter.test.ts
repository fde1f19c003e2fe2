import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, itemAt } from "../../sound-case.ts";
import { rule } from "./citation-pages-in-chapter.ts";

ruleTest(
  rule,
  [
    {
      name: "a page behind the chapter's last is a finding",
      change: (record) => {
        itemAt(record, 0).decision.citations = [
          citation({
            document: "acoem-2004",
            chapter: { number: 12, title: null },
            pages: [{ from: 327, to: 327 }],
          }),
        ];
      },
      fails: ["/disputedItems/0/decision/citations/0"],
    },
    {
      name: "the chapter's first and last page are within it",
      change: (record) => {
        itemAt(record, 0).decision.citations = [
          citation({
            document: "acoem-2004",
            chapter: { number: 12, title: null },
            pages: [{ from: 286, to: 326 }],
          }),
        ];
      },
      passes: true,
    },
    { name: "a citation without pages is left alone", change: () => {}, notApplicable: true },
  ],
  [
    {
      name: "a page before the chapter begins",
      decided: { from: "2013-11-01", to: "2017-11-30" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.bodyParts = [{ region: "low_back", laterality: null }];
        item.decision.citations = [
          citation({
            source: "acoem",
            document: "acoem-2004",
            chapter: { number: 12, title: null },
            pages: [{ from: 285, to: 285 }],
          }),
        ];
      },
    },
  ],
);
