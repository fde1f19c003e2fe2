import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./modified-request-whole.ts";

ruleTest(
  rule,
  [
    {
      name: "an authorized part without the original request is a finding",
      change: (record) => {
        itemAt(record, 0).authorized = "4 visits";
      },
      fails: ["/disputedItems/0/original"],
    },
    {
      name: "an original request without the authorized part is a finding",
      change: (record) => {
        itemAt(record, 1).original = "MRI with contrast";
      },
      fails: ["/disputedItems/1/authorized"],
    },
    {
      name: "both parts together pass",
      change: (record) => {
        itemAt(record, 0).original = "10 visits";
        itemAt(record, 0).authorized = "4 visits";
      },
      passes: true,
    },
    {
      name: "a case without modified requests is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "an authorized part alone",
      mutate: (record) => {
        itemAt(record, 0).authorized = "Two visits.";
      },
    },
  ],
);
