import type { Case, ReviewerQualification } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { askFor, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./specialty-fits-treatment.ts";

const stating = (record: Case, stated: Partial<ReviewerQualification>) => {
  if (record.reviewer !== null) Object.assign(record.reviewer, stated);
};

ruleTest(
  rule,
  [
    {
      name: "a podiatrist who decides on a shoulder is a finding",
      change: (record) => {
        stating(record, { certifications: ["Podiatrist"] });
        record.disputedItems = [
          soundItem(1, "MRI of the right shoulder"),
          soundItem(2, "MRI of the left ankle"),
        ];
      },
      fails: ["/disputedItems/0/service"],
    },
    {
      name: "a chiropractor by profession who decides on an opioid is a finding",
      change: (record) => {
        stating(record, { profession: "Licensed Chiropractor", certifications: [] });
        record.disputedItems = [soundItem(1, "Norco 10/325 mg #60")];
      },
      fails: ["/disputedItems/0/service"],
    },
    {
      name: "a second, wide specialty makes up for a narrow one",
      change: (record) => {
        stating(record, { certifications: ["Podiatrist", "Family Practice"] });
        record.disputedItems = [soundItem(1, "MRI of the right shoulder")];
      },
      passes: true,
    },
    {
      name: "an add-on follows the item that it hangs on",
      change: (record) => {
        stating(record, { certifications: ["Podiatrist"] });
        record.disputedItems = [
          soundItem(1, "MRI of the left ankle"),
          soundItem(2, "X-rays of the chest"),
        ];
        itemAt(record, 1).dependsOn = itemAt(record, 0).id;
      },
      passes: true,
    },
    {
      name: "a certification that nobody knows may well fit",
      change: (record) =>
        stating(record, { certifications: ["Podiatrist", "Interventional Spine"] }),
      notApplicable: true,
    },
    {
      name: "a case in which nothing is decided is left alone",
      change: (record) => {
        for (const index of [0, 1]) itemAt(record, index).decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a psychologist who decides on a pill for pain",
      mutate: (record) => {
        const item = itemAt(record, 0);
        askFor(item, "Naproxen 550 mg #60");
        record.disputedItems = [item];
        stating(record, { certifications: ["Psychology"] });
      },
    },
  ],
);
