import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { askFor, day, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./compound-consistent.ts";

const granted = (record: Case, request: string) => {
  record.disputedItems = [soundItem(1, request)];
  itemAt(record, 0).decision.outcome = "overturned";
  itemAt(record, 0).decision.rationale = "Pills upset the stomach.";
};

ruleTest(
  rule,
  [
    {
      name: "a compound with cyclobenzaprine granted without a word on it is a finding",
      change: (record) => granted(record, "Flurbiprofen 20%/Cyclobenzaprine 4% cream"),
      fails: ["/disputedItems/0/decision/outcome"],
    },
    {
      name: "with a word on each such ingredient it passes",
      change: (record) => {
        granted(record, "Flurbiprofen 20%/Cyclobenzaprine 4% cream");
        itemAt(record, 0).decision.rationale = "Cyclobenzaprine on the skin has helped.";
      },
      passes: true,
    },
    {
      name: "a compound that is denied passes",
      change: (record) => {
        granted(record, "Flurbiprofen 20%/Cyclobenzaprine 4% cream");
        itemAt(record, 0).decision.outcome = "upheld";
      },
      passes: true,
    },
    {
      name: "the drug by mouth is no compound",
      change: (record) => granted(record, "Cyclobenzaprine 7.5 mg #60"),
      notApplicable: true,
    },
    {
      name: "a later guideline has another rule",
      change: (record) => {
        granted(record, "Flurbiprofen 20%/Cyclobenzaprine 4% cream");
        record.dates.decided = day("2016-07-28");
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a compound with a muscle relaxant, granted without a word on it",
      decided: { from: "2013-11-01", to: "2016-06-30" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        askFor(item, "Flurbiprofen 20%/Cyclobenzaprine 4% cream");
        item.decision.outcome = "overturned";
        item.decision.rationale = "Care at home was tried and did not help.";
      },
    },
  ],
);
