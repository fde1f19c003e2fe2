import { readQuantity, readService } from "@openimr/guidelines";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./visits-of-device.ts";

ruleTest(
  rule,
  [
    {
      name: "packs asked for as 3 x 4 are a finding",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Cold packs 3 x 4")];
      },
      fails: ["/disputedItems/0/quantity"],
    },
    {
      name: "a device rented for a month passes",
      change: (record) => {
        record.disputedItems = [soundItem(1, "TENS unit 30 day rental")];
      },
      passes: true,
    },
    {
      name: "a device for use twice a day passes",
      change: (record) => {
        record.disputedItems = [soundItem(1, "TENS unit 2 times a day for 30 days")];
      },
      passes: true,
    },
    {
      name: "a course of injections, once a week, is left alone",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Knee injection once a week for 3 weeks")];
      },
      notApplicable: true,
    },
    {
      name: "a case of therapies is left alone",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage 3 x 4")];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a device asked for in visits",
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.request = "Cold packs 3 x 4";
        item.service = readService(item.request);
        item.quantity = readQuantity(item.request, item.service);
      },
    },
  ],
);
