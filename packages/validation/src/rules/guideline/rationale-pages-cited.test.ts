import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, itemAt } from "../../sound-case.ts";
import { rule } from "./rationale-pages-cited.ts";

ruleTest(
  rule,
  [
    {
      name: "a page that none of the item's citations gives is a finding",
      change: (record) => {
        const { decision } = itemAt(record, 0);
        decision.citations = [citation({ pages: [{ from: 60, to: 60 }] })];
        decision.rationale = "The MTUS, page 60 and 98, sets the number.";
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "the last page of a cited range passes",
      change: (record) => {
        const { decision } = itemAt(record, 0);
        decision.citations = [citation({ pages: [{ from: 98, to: 99 }] })];
        decision.rationale = "The MTUS, page 98 and 99, sets the number.";
      },
      passes: true,
    },
    {
      name: "a page of a second citation passes",
      change: (record) => {
        const { decision } = itemAt(record, 0);
        decision.citations = [
          citation({ pages: [{ from: 60, to: 60 }] }),
          citation({ pages: [{ from: 173, to: 174 }] }),
        ];
        decision.rationale = "Chapter 8 speaks of it on pages 173-174.";
      },
      passes: true,
    },
    {
      name: "an item with a citation that gives no page is left alone",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "The MTUS, page 60, sets the number.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a page far behind all that is cited",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        for (const each of decision.citations)
          if (each.pages.length === 0) each.pages = [{ from: 1, to: 2 }];
        decision.rationale = `The guideline speaks of it on page 9998. ${decision.rationale}`;
      },
    },
  ],
);
