import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./request-worded-alike.ts";

ruleTest(
  rule,
  [
    {
      name: "a rationale that tells another number of visits than the heading is a finding",
      change: (record) => {
        itemAt(record, 0).decision.rationale = 'This is a request for "massage therapy 3 x 4."';
      },
      fails: ["/disputedItems/0/request"],
    },
    {
      name: "a number of visits alone is held against the heading too",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          "The request for 12 visits exceeds what is recommended.";
      },
      fails: ["/disputedItems/0/request"],
    },
    {
      name: "a rationale and a summary that tell another side or region are findings",
      change: (record) => {
        record.disputedItems = [
          soundItem(1, "MRI of the left knee"),
          soundItem(2, "Massage, neck"),
        ];
        itemAt(record, 0).decision.rationale =
          "The request for an MRI of the right knee is denied.";
        record.clinicalSummary.text = "The physician asks for massage for the low back.";
      },
      fails: ["/disputedItems/1/request", "/disputedItems/0/request"],
    },
    {
      name: "an item that a summary lists without the quantity of its neighbours is a finding",
      change: (record) => {
        record.disputedItems = [
          soundItem(1, "Massage 3 x 4"),
          soundItem(2, "Hot/cold packs 3 x 4"),
          soundItem(3, "Exercises 3 x 4"),
        ];
        record.clinicalSummary.text =
          "This is a request for massage therapy 3 x 4, hot/cold packs, and exercises 3 x 4.";
      },
      fails: ["/disputedItems/1/request"],
    },
    {
      name: "a list without any quantity passes",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage 3 x 4"), soundItem(2, "Cold packs 3 x 4")];
        record.clinicalSummary.text = "The physician asks for a course of massage and cold packs.";
      },
      passes: true,
    },
    {
      name: "the same quantity in other words passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          "This is a request for massage, 2 times a week for 3 weeks.";
      },
      passes: true,
    },
    {
      name: "an earlier request of which the summary gives the day passes",
      change: (record) => {
        record.clinicalSummary.text =
          "On 10/01/2014 the physician asks for massage 3 x 4. This is a request for massage.";
      },
      passes: true,
    },
    {
      name: "a request for something else, or an earlier one, is left alone",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          "This is a request for acupuncture 3 x 4. A prior request for massage 3 x 4 was approved.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a rationale that tells a quantity of its own",
      decided: { from: "2014-01-01", to: "2015-12-31" },
      mutate: (record) => {
        const request = "Massage therapy 2 x 3 for the neck";
        record.disputedItems = [soundItem(1, request)];
        itemAt(record, 0).decision.rationale =
          'This is a request for "massage therapy 3 x 3 for neck." It is not medically necessary.';
        itemAt(record, 0).decision.basis = "mtus";
      },
    },
  ],
);
