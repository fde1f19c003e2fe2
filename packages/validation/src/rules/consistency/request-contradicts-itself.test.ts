import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./request-contradicts-itself.ts";

ruleTest(
  rule,
  [
    {
      name: "twelve visits at three a week for three weeks are a finding",
      change: (record) => {
        itemAt(record, 0).request = "Massage therapy 12 sessions, 3 times a week for 3 weeks";
      },
      fails: ["/disputedItems/0/request"],
    },
    {
      name: "twelve visits at three a week for four weeks pass",
      change: (record) => {
        itemAt(record, 0).request = "Massage therapy 12 sessions, 3 times a week for 4 weeks";
      },
      passes: true,
    },
    {
      name: "a figure beside another word for it is a finding, in the original request too",
      change: (record) => {
        itemAt(record, 0).original = "Massage therapy, twelve (10) visits";
      },
      fails: ["/disputedItems/0/original"],
    },
    {
      name: "an original request that is the remaining one is told once",
      change: (record) => {
        itemAt(record, 0).request = "Massage therapy, twelve (10) visits";
        itemAt(record, 0).original = "Massage therapy, twelve (10) visits";
      },
      fails: ["/disputedItems/0/request"],
    },
    {
      name: "rental or purchase of one thing is a finding",
      change: (record) => {
        itemAt(record, 1).request = "TENS unit, rental or purchase";
      },
      fails: ["/disputedItems/1/request"],
    },
    {
      name: "rental of a unit and purchase of its pads pass",
      change: (record) => {
        itemAt(record, 1).request = "Cold therapy unit, rental for 14 days, purchase of the pad";
      },
      passes: true,
    },
    {
      name: "a case whose requests are not worded is left alone",
      change: (record) => {
        for (const item of record.disputedItems) item.request = "";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a request for rental or purchase",
      mutate: (record) => {
        itemAt(record, 0).request += ", rental or purchase";
      },
    },
  ],
);
