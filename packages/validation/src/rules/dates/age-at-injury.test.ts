import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./age-at-injury.ts";

ruleTest(rule, [
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
]);
