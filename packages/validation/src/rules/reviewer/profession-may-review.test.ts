import type { Case, ReviewerQualification } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./profession-may-review.ts";

const stating = (record: Case, stated: Partial<ReviewerQualification>) => {
  if (record.reviewer !== null) Object.assign(record.reviewer, stated);
};

ruleTest(
  rule,
  [
    {
      name: "a nurse is a finding",
      change: (record) => stating(record, { certifications: ["Registered Nurse"] }),
      fails: ["/reviewer/certifications/0"],
    },
    {
      name: "a physical therapist by profession is a finding",
      change: (record) =>
        stating(record, { profession: "Licensed Physical Therapist", certifications: [] }),
      fails: ["/reviewer/profession"],
    },
    {
      name: "a chiropractor passes",
      change: (record) =>
        stating(record, { profession: "Licensed Chiropractor", certifications: [] }),
      passes: true,
    },
    {
      name: "a physician who was a nurse before passes",
      change: (record) =>
        stating(record, { certifications: ["Registered Nurse", "Family Practice"] }),
      passes: true,
    },
    {
      name: "words that name no profession say nothing",
      change: (record) => stating(record, { certifications: ["Interventional Spine"] }),
      passes: true,
    },
    {
      name: "a case without the statement is left alone",
      change: (record) => {
        record.reviewer = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a nurse",
      mutate: (record) => {
        stating(record, { certifications: ["Registered Nurse"] });
      },
    },
  ],
);
