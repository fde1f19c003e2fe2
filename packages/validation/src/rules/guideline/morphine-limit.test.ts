import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { askFor, day, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./morphine-limit.ts";

const granted = (record: Case, ...requests: string[]) => {
  record.disputedItems = requests.map((request, index) => soundItem(index + 1, request));
  for (const item of record.disputedItems) {
    item.decision.outcome = "overturned";
    item.decision.rationale = "Function has gained.";
  }
};

ruleTest(
  rule,
  [
    {
      name: "five of oxycodone 30 mg a day are beyond 120 mg",
      change: (record) => granted(record, "Oxycodone 30 mg #150"),
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "four of oxycodone 20 mg a day are at 120 mg and pass",
      change: (record) => granted(record, "Oxycodone 20 mg #120"),
      passes: true,
    },
    {
      name: "two opioids are added up",
      change: (record) => granted(record, "Oxycodone 20 mg #120", "Norco 10/325 mg #30"),
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "one drug asked for in two months is taken once",
      change: (record) =>
        granted(record, "Oxycodone 20 mg #120 (May)", "Oxycodone 20 mg #120 (June)"),
      passes: true,
    },
    {
      name: "a word on the dose passes",
      change: (record) => {
        granted(record, "Oxycodone 30 mg #150");
        itemAt(record, 0).decision.rationale = "The MED is high, and a taper has failed twice.";
      },
      passes: true,
    },
    {
      name: "the guideline of 2016 gives 80 mg",
      change: (record) => {
        granted(record, "Oxycodone 20 mg #120");
        record.dates.decided = day("2016-08-01");
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "a denied opioid is left alone",
      change: (record) => {
        granted(record, "Oxycodone 30 mg #150");
        itemAt(record, 0).decision.outcome = "upheld";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an opioid beyond the dose of the guideline, granted without a word on it",
      decided: { from: "2013-11-01", to: "2016-06-30" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        askFor(item, "Oxycodone 30 mg #150");
        item.decision.outcome = "overturned";
        item.decision.rationale = "Care at home was tried and did not help.";
      },
    },
  ],
);
