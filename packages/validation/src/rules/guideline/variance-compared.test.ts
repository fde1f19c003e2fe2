import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, day, itemAt } from "../../sound-case.ts";
import { rule } from "./variance-compared.ts";

const granted = (record: Case, rationale: string) => {
  const item = itemAt(record, 0);
  record.dates.decided = day("2016-04-28");
  item.utilizationReview.citations = [
    citation({ citedBy: "claims_administrator", source: "odg", document: "odg" }),
  ];
  item.decision.outcome = "overturned";
  item.decision.rationale = rationale;
};

ruleTest(
  rule,
  [
    {
      name: "denied by ODG and granted by the MTUS without a word on the two is a finding",
      change: (record) => granted(record, "Six visits are foreseen, and six are asked for."),
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "a rationale that speaks of what the administrator cited passes",
      change: (record) => granted(record, "ODG rests on one small trial; the MTUS on a review."),
      passes: true,
    },
    {
      name: "two guidelines of the schedule are not at variance by themselves",
      change: (record) => {
        granted(record, "Six visits are foreseen.");
        itemAt(record, 0).utilizationReview.citations = [citation({ document: "acoem-2004" })];
      },
      passes: true,
    },
    {
      name: "an administrator who cites both sides leaves nothing to compare",
      change: (record) => {
        granted(record, "Six visits are foreseen.");
        itemAt(record, 0).utilizationReview.citations.push(citation({ document: "acoem-2004" }));
      },
      passes: true,
    },
    {
      name: "where both sides deny, nothing is at variance",
      change: (record) => {
        granted(record, "Six visits are foreseen.");
        itemAt(record, 0).decision.outcome = "upheld";
      },
      notApplicable: true,
    },
    {
      name: "a letter of 2015 that gives no day of decision is left alone",
      change: (record) => {
        granted(record, "Six visits are foreseen.");
        record.dates.decided = null;
        record.dates.issued = day("2015-04-28");
      },
      notApplicable: true,
    },
    {
      name: "a decision of 2015 is left alone",
      change: (record) => {
        granted(record, "Six visits are foreseen.");
        record.dates.decided = day("2015-12-31");
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a grant by the MTUS of what ODG denied, without a word on the two",
      decided: { from: "2016-01-02", to: "2025-12-31" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.utilizationReview = {
          basis: "non_mtus",
          citations: [
            citation({
              citedBy: "claims_administrator",
              source: "odg",
              document: "odg",
              topic: "Treatment",
            }),
          ],
          rationale: null,
        };
        item.decision.outcome = "overturned";
        item.decision.rationale = "Care at home was tried and did not help.";
      },
    },
  ],
);
