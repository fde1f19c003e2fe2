import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./morphine-arithmetic.ts";

const saying = (record: Case, rationale: string) => {
  itemAt(record, 0).decision.rationale = rationale;
};

ruleTest(
  rule,
  [
    {
      name: "four of hydrocodone 10 mg are not 60 mg",
      change: (record) => saying(record, "Norco 10/325 mg four times a day is 60 mg MED."),
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "four of hydrocodone 10 mg are 40 mg",
      change: (record) => saying(record, "Norco 10/325 mg four times a day is 40 mg MED."),
      passes: true,
    },
    {
      name: "a figure of an older table passes",
      change: (record) => saying(record, "Tramadol 50 mg four times a day is 20 mg MED."),
      passes: true,
    },
    {
      name: "a figure that is rounded passes",
      change: (record) => saying(record, "Oxycodone 15 mg three times a day is 68 mg MED."),
      passes: true,
    },
    {
      name: "a wrong figure in the summary is a finding",
      change: (record) => {
        record.clinicalSummary.text = "Oxycodone 15 mg three times a day is 45 mg MED.";
      },
      fails: ["/clinicalSummary/text"],
    },
    {
      name: "a figure for doses that the sentence does not tell may be right",
      change: (record) => saying(record, "With Norco and methadone the MED is about 200 mg."),
      passes: true,
    },
    {
      name: "a text without such a figure is left alone",
      change: (record) => saying(record, "Norco 10/325 mg four times a day helps."),
      notApplicable: true,
    },
  ],
  [
    {
      name: "a summary that does not multiply rightly",
      mutate: (record) => {
        record.clinicalSummary.text += " Norco 10/325 mg four times a day is 60 mg MED.";
      },
    },
  ],
);
