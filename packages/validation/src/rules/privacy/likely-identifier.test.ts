import { newCase } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundCase } from "../../sound-case.ts";
import { rule } from "./likely-identifier.ts";

ruleTest(
  rule,
  [
    {
      name: "a name behind a title and a telephone number are findings",
      change: (record) => {
        record.clinicalSummary.text = "Seen by Dr. Doe, telephone (555) 010-1234.";
        itemAt(record, 0).request = "Massage, ask Ann Doe, M.D., for the number";
      },
      fails: ["/clinicalSummary/text", "/clinicalSummary/text", "/disputedItems/0/request"],
    },
    {
      name: "what the case itself knows is left to the rule on known identifiers",
      change: (record) => {
        record.injuredWorker.name = "Jane Roe";
        record.clinicalSummary.text = "Ms. Roe has pain.";
      },
      passes: true,
    },
    {
      name: "roles, days of service and case numbers pass",
      change: (record) => {
        record.clinicalSummary.text =
          "The physician saw the worker on 02/10/2015 (case CM15-9000009, CPT 97110).";
      },
      passes: true,
    },
    {
      name: "a case in which nothing is written is left alone",
      change: (record) => {
        Object.assign(record, newCase(soundCase().id));
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a physician's name in a rationale",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        decision.rationale = `Dr. Doe asks for it. ${decision.rationale}`;
      },
    },
  ],
);
