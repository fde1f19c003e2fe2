import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./subject-to-review.ts";

ruleTest(
  rule,
  [
    {
      name: "an old injury with a decision of June 2013 is a finding",
      change: (record) => decide(record, "2012-12-31", "2013-06-30"),
      fails: ["/dates/urDecision"],
    },
    {
      name: "an old injury with a decision of the first of July passes",
      change: (record) => decide(record, "1997-10-29", "2013-07-01"),
      passes: true,
    },
    {
      name: "an injury of the first day of 2013 passes whenever it was decided",
      change: (record) => decide(record, "2013-01-01", "2013-02-01"),
      passes: true,
    },
    {
      name: "a case without a date of injury is left alone",
      change: (record) => {
        record.dates.injury = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an old injury with a denial of June 2013",
      decided: { from: "2013-11-01", to: "2016-07-01" },
      mutate: (record) => {
        record.dates = {
          ...record.dates,
          injury: day("2010-01-04"),
          requestForAuthorization: null,
          urDecision: day("2013-06-28"),
          applicationReceived: day("2013-07-10"),
          assigned: day("2013-07-12"),
          recordsComplete: day("2013-07-20"),
          decided: day("2013-08-05"),
          issued: null,
        };
        record.utilizationReview.decidedOn = day("2013-06-28");
        record.utilizationReview.servedOn = day("2013-06-28");
        const visit = day("2013-06-10");
        for (const each of record.records) each.serviceDates = { from: visit, to: visit };
        for (const each of record.clinicalSummary.mentionedReports) each.date = visit;
      },
    },
  ],
);

function decide(record: Case, injury: string, decided: string): void {
  record.dates.injury = day(injury);
  record.dates.urDecision = day(decided);
  record.utilizationReview.decidedOn = day(decided);
}
