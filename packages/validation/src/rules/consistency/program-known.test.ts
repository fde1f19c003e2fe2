import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./program-known.ts";

ruleTest(
  rule,
  [
    {
      name: "a program that nobody has defined is a finding",
      change: (record) => {
        record.program = "zz-imr";
      },
      fails: ["/program"],
    },
    {
      name: "so is the name of what every object has",
      change: (record) => {
        record.program = "has-own-property";
      },
      fails: ["/program"],
    },
    { name: "a program that is defined is none", change: () => {}, passes: true },
  ],
  [
    {
      name: "a program that is not known",
      mutate: (record) => {
        record.program = "zz-imr";
      },
    },
  ],
);
