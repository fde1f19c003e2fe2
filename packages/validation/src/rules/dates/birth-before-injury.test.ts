import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./birth-before-injury.ts";

ruleTest(
  rule,
  [
    {
      name: "a worker of thirteen at the injury is a finding",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("1998-05-05");
      },
      fails: ["/injuredWorker/dateOfBirth"],
    },
    {
      name: "a worker born after the injury is a finding",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("2012-06-01");
      },
      fails: ["/injuredWorker/dateOfBirth"],
    },
    {
      name: "a worker of fourteen passes",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("1998-05-04");
      },
      passes: true,
    },
    {
      name: "a case without a date of birth is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "a worker born on the day after the injury",
      mutate: (record) => {
        const { injury } = record.dates;
        if (injury !== null) record.injuredWorker.dateOfBirth = daysAfter(injury, 1);
      },
    },
  ],
);
