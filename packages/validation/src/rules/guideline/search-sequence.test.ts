import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { askFor, citation, day, itemAt } from "../../sound-case.ts";
import { rule } from "./search-sequence.ts";

const outside = (record: Case, rationale: string) => {
  const { decision } = itemAt(record, 0);
  decision.basis = "non_mtus";
  decision.citations = [citation({ source: "odg", document: "odg", topic: "Massage" })];
  decision.rationale = rationale;
};

ruleTest(
  rule,
  [
    {
      name: "massage of a long-hurting back decided by ODG alone is a finding",
      change: (record) => outside(record, "Fewer visits are foreseen."),
      fails: ["/disputedItems/0/decision/citations"],
    },
    {
      name: "a reason that speaks of the schedule passes",
      change: (record) => outside(record, "The MTUS is rebutted by a newer trial."),
      passes: true,
    },
    {
      name: "pain of less than three months has no place in the chronic pain guideline",
      change: (record) => {
        outside(record, "Fewer visits are foreseen.");
        record.dates.injury = day("2015-02-01");
      },
      passes: true,
    },
    {
      name: "a guideline that may be of the schedule is given the benefit of the doubt",
      change: (record) => {
        outside(record, "Fewer visits are foreseen.");
        itemAt(record, 0).decision.citations.push(citation({ source: "acoem" }));
      },
      passes: true,
    },
    {
      name: "a decision that rests on the schedule is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "massage of a long-hurting back held against ODG alone",
      decided: { from: "2013-11-01", to: "2016-06-30" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        record.disputedItems = [item];
        askFor(item, "Massage therapy 2 x 3 for the low back");
        item.decision = {
          ...item.decision,
          outcome: "upheld",
          basis: "non_mtus",
          citations: [citation({ source: "odg", document: "odg", topic: "Massage" })],
          rationale: "What was tried at home is not told.",
        };
      },
    },
  ],
);
