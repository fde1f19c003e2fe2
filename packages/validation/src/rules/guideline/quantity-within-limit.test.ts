import { readQuantity, readService } from "@openimr/guidelines";
import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./quantity-within-limit.ts";

ruleTest(
  rule,
  [
    {
      name: "twelve massage visits against 4-6 are a finding",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage 3 x 4 for the low back")];
      },
      fails: ["/disputedItems/0/quantity"],
    },
    { name: "six massage visits are at the limit and pass", change: () => {}, passes: true },
    {
      name: "seven massage visits are one over",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage, 7 visits")];
      },
      fails: ["/disputedItems/0/quantity"],
    },
    {
      name: "twelve exercise visits for myalgia are over 9-10",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Exercises 3 x 4 for the low back")];
        itemAt(record, 0).decision.citations = [
          citation({ document: "mtus-chronic-pain-2009", topic: "physical medicine" }),
        ];
        itemAt(record, 0).decision.rationale = "For myalgia fewer visits are foreseen.";
      },
      fails: ["/disputedItems/0/quantity"],
    },
    {
      name: "the item's own diagnosis names the condition as well as the rationale does",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Exercises 3 x 4 for the low back")];
        itemAt(record, 0).diagnosis = "Radiculitis";
        itemAt(record, 0).decision.citations = [
          citation({ document: "mtus-chronic-pain-2009", topic: "physical medicine" }),
        ];
      },
      fails: ["/disputedItems/0/quantity"],
    },
    {
      name: "the number for a condition that nobody names is not held against the request",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Exercises 3 x 4 for the low back")];
        itemAt(record, 0).decision.citations = [
          citation({ document: "mtus-chronic-pain-2009", topic: "physical medicine" }),
        ];
      },
      passes: true,
    },
    {
      name: "a case in which nothing is counted in visits is left alone",
      change: (record) => {
        record.disputedItems = [soundItem(2, "MRI of the lumbar spine")];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "seven visits of massage",
      decided: { from: "2013-11-01", to: "2016-07-01" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.request = "Massage therapy, 7 visits";
        item.service = readService(item.request);
        item.quantity = readQuantity(item.request, item.service);
        item.decision.citations = [
          citation({
            source: "mtus",
            document: "mtus-chronic-pain-2009",
            topic: "massage therapy",
          }),
        ];
      },
    },
  ],
);
