import { yearsBetween } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./age-at-injury.ts";

ruleTest(
  rule,
  [
    {
      name: "a worker who would have been thirteen is a finding",
      change: (record) => {
        record.injuredWorker.age = 15;
      },
      fails: ["/injuredWorker/age"],
    },
    {
      name: "a worker who was fourteen passes",
      change: (record) => {
        record.injuredWorker.age = 16;
      },
      passes: true,
    },
    {
      name: "a case without an age is left alone",
      change: (record) => {
        record.injuredWorker.age = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a worker of ten at the injury",
      mutate: (record) => {
        record.injuredWorker.age =
          yearsBetween(
            record.dates.injury ?? day("2013-01-01"),
            record.dates.decided ?? day("2013-01-01"),
          ) + 10;
      },
    },
  ],
);
