import { ruleTest } from "../../../testing/rule-test.ts";
import { party } from "../../sound-case.ts";
import { rule } from "./assignment-notice.ts";

ruleTest(
  rule,
  [
    {
      name: "an assigned case without a requesting physician is a finding",
      change: (record) => {
        record.status = "assigned";
        record.parties = [];
      },
      fails: ["/parties"],
    },
    {
      name: "each fact that the notice names is missed by itself, at later steps too",
      change: (record) => {
        record.status = "in_review";
        record.disputedItems = [];
        record.dates.urDecision = null;
        record.parties = [party("employer")];
      },
      fails: ["/disputedItems", "/parties", "/dates/urDecision"],
    },
    {
      name: "an assigned case that holds all three passes",
      change: (record) => {
        record.status = "assigned";
      },
      passes: true,
    },
    {
      name: "a case in eligibility review need not hold them yet",
      change: (record) => {
        record.status = "eligibility_review";
      },
      notApplicable: true,
    },
    {
      name: "a published letter names no physician",
      change: (record) => {
        record.status = "published";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case without its requesting physician",
      mutate: (record) => {
        record.parties = [];
      },
    },
  ],
);
