import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./age-fits-date-of-birth.ts";

ruleTest(
  rule,
  [
    {
      name: "a worker of 44 who turns 44 the day after the decision is a finding",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("1971-04-29");
      },
      fails: ["/injuredWorker/age"],
    },
    {
      name: "a worker of 44 who turns 44 on the day of the decision passes",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("1971-04-28");
      },
      passes: true,
    },
    {
      name: "an age of a report from before the last birthday passes",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("1970-03-01");
        record.injuredWorker.age = 44;
      },
      passes: true,
    },
    {
      name: "an age that is two years short is a finding",
      change: (record) => {
        record.injuredWorker.dateOfBirth = day("1969-03-01");
      },
      fails: ["/injuredWorker/age"],
    },
    {
      name: "a case without a date of birth is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "a date of birth of another",
      mutate: (record) => {
        record.injuredWorker.dateOfBirth = day("1930-01-01");
      },
    },
  ],
);
