import { CalendarDate, newCase } from "@openimr/core";
import { expect, test } from "vitest";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundCase } from "../../sound-case.ts";
import { validate } from "../../validate.ts";
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
        Object.assign(record, newCase(soundCase().id, "ca-wc-imr"));
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

test("a finding shows at most two characters of the number that it is about", () => {
  const record = soundCase();
  record.clinicalSummary.text = "Her number is 987-65-4321.";
  const findings = validate(record, { asOf: CalendarDate.parse("2026-01-01") });
  const told = JSON.stringify(findings.filter(({ ruleId }) => ruleId === rule.id));
  expect(told).toContain("a social security number");
  expect(told).not.toContain("987");
});
