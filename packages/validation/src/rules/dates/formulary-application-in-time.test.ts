import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { askFor, day, soundItem } from "../../sound-case.ts";
import { rule } from "./formulary-application-in-time.ts";

const drugs = (record: Case, applied: string) => {
  record.disputedItems = [soundItem(1, "Naproxen 550 mg #60")];
  record.dates.urDecision = day("2019-03-02");
  record.utilizationReview.decidedOn = day("2019-03-02");
  record.dates.applicationReceived = day(applied);
  record.dates.decided = day("2019-04-28");
};

ruleTest(
  rule,
  [
    {
      name: "an application for a drug on day 17 is a finding",
      change: (record) => drugs(record, "2019-03-19"),
      fails: ["/dates/applicationReceived"],
    },
    {
      name: "day 15 is a Sunday, so that day 16 passes",
      change: (record) => drugs(record, "2019-03-18"),
      passes: true,
    },
    {
      name: "a decision before the formulary is left alone",
      change: (record) => {
        drugs(record, "2019-03-19");
        record.utilizationReview.decidedOn = day("2017-12-31");
      },
      notApplicable: true,
    },
    {
      name: "a drug beside a scan makes no formulary dispute",
      change: (record) => {
        drugs(record, "2019-03-19");
        record.disputedItems.push(soundItem(2, "MRI of the lumbar spine"));
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a drug, applied for on day 25",
      decided: { from: "2018-06-01", to: "2025-12-31" },
      mutate: (record) => {
        const [item] = record.disputedItems;
        const { dates, utilizationReview } = record;
        if (item === undefined || dates.applicationReceived === null) return;
        askFor(item, "Naproxen 550 mg #60");
        record.disputedItems = [item];
        dates.requestForAuthorization = null;
        dates.urDecision = daysAfter(dates.applicationReceived, -25);
        utilizationReview.decidedOn = dates.urDecision;
        utilizationReview.servedOn = dates.urDecision;
      },
    },
  ],
);
