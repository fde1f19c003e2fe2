import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, day, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./statutory-visit-cap.ts";

ruleTest(
  rule,
  [
    {
      name: "25 visits of physical therapy are one too many",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Physical therapy, 25 visits")];
      },
      fails: ["/disputedItems/0/quantity"],
    },
    {
      name: "24 visits are at the cap and pass",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Chiropractic 3 x 8 for the low back")];
      },
      passes: true,
    },
    {
      name: "an injury of the first day of 2004 is under the cap",
      change: (record) => {
        record.dates.injury = day("2004-01-01");
        record.disputedItems = [soundItem(1, "Physical therapy 3 x 12")];
      },
      fails: ["/disputedItems/0/quantity"],
    },
    {
      name: "an injury of the day before is not",
      change: (record) => {
        record.dates.injury = day("2003-12-31");
        record.disputedItems = [soundItem(1, "Physical therapy 3 x 12")];
      },
      notApplicable: true,
    },
    {
      name: "therapy after surgery has a schedule of its own",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Post-operative physical therapy 3 x 12")];
      },
      notApplicable: true,
    },
    {
      name: "massage is not capped by the law",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage 3 x 12")];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "twenty-five visits of physical therapy",
      decided: { from: "2013-11-01", to: "2017-11-30" },
      mutate: (record) => {
        record.dates.injury = day("2012-05-04");
        const item = itemAt(record, 0);
        item.request = "Physical therapy, 25 visits for the low back";
        item.service = readService(item.request);
        item.bodyParts = readBodyParts(item.request);
        item.quantity = readQuantity(item.request, item.service);
        item.decision.citations = [
          citation({
            source: "acoem",
            document: "acoem-2004",
            chapter: { number: 12, title: null },
          }),
        ];
      },
    },
  ],
);
