import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, day, itemAt } from "../../sound-case.ts";
import { rule } from "./search-sequence.ts";

const outside = (record: Case, rationale: string) => {
  const { decision } = itemAt(record, 0);
  decision.basis = "non_mtus";
  decision.citations = [citation({ source: "odg", document: "odg", topic: "Massage" })];
  decision.rationale = rationale;
};

ruleTest(rule, [
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
]);
