import { ruleTest } from "../../../testing/rule-test.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./public-copy-kept.ts";

ruleTest(
  rule,
  [
    {
      name: "a published determination without a public copy is a finding",
      change: (record) => {
        issue(record).publicCopy = [];
        record.status = "published";
      },
      fails: ["/determination/publicCopy"],
    },
    {
      name: "with one it passes",
      change: (record) => {
        issue(record);
        record.status = "published";
      },
      passes: true,
    },
    {
      name: "before publication there may be none",
      change: (record) => {
        issue(record).publicCopy = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a published case without its public copy",
      mutate: (record) => {
        issue(record).publicCopy = [];
        record.status = "published";
      },
    },
  ],
);
