import { ruleTest } from "../../../testing/rule-test.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./determination-kept.ts";

ruleTest(
  rule,
  [
    {
      name: "an issued case without day and determination is two findings",
      change: (record) => {
        record.status = "implemented";
      },
      fails: ["/dates/issued", "/determination"],
    },
    {
      name: "a determination without a printed letter is a finding",
      change: (record) => {
        issue(record).letter = [];
      },
      fails: ["/determination/letter"],
    },
    {
      name: "an issued case with its letter passes",
      change: (record) => {
        issue(record);
      },
      passes: true,
    },
    {
      name: "a letter that was posted elsewhere has no determination here",
      change: (record) => {
        record.status = "published";
      },
      notApplicable: true,
    },
    {
      name: "a case in quality review is left alone",
      change: (record) => {
        record.status = "quality_review";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an issued case without its determination",
      mutate: (record) => {
        issue(record);
        record.determination = null;
      },
    },
  ],
);
