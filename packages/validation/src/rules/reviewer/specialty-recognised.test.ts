import type { Case, ReviewerQualification } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./specialty-recognised.ts";

const stating = (record: Case, stated: Partial<ReviewerQualification>) => {
  if (record.reviewer !== null) Object.assign(record.reviewer, stated);
};

ruleTest(
  rule,
  [
    {
      name: "a slip in a certification and an unknown subspecialty are findings",
      change: (record) =>
        stating(record, {
          certifications: ["Neurology", "Phyiscal Medicine & Rehabilitation"],
          subspecialties: ["Interventional Spine"],
        }),
      fails: ["/reviewer/certifications/1", "/reviewer/subspecialties/0"],
    },
    {
      name: "listed names, and other names of theirs, pass",
      change: (record) =>
        stating(record, { certifications: ["Orthopaedic Surgery", "Pain Medicine"] }),
      passes: true,
    },
    {
      name: "a profession that may review is no unknown specialty",
      change: (record) => stating(record, { certifications: ["Doctor of Dental Surgery"] }),
      passes: true,
    },
    {
      name: "a case without certifications is left alone",
      change: (record) => stating(record, { certifications: [] }),
      notApplicable: true,
    },
  ],
  [
    {
      name: "a subspecialty that no board certifies",
      mutate: (record) => {
        stating(record, { subspecialties: ["Interventional Spine"] });
      },
    },
  ],
);
