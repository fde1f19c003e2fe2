import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./physician-certified.ts";

ruleTest(
  rule,
  [
    {
      name: "a doctor of osteopathy without a certification is a finding",
      change: ({ reviewer }) => {
        if (reviewer !== null) {
          reviewer.profession = "Doctor of Osteopathy";
          reviewer.certifications = [""];
        }
      },
      fails: ["/reviewer/certifications"],
    },
    {
      name: "one certification is enough",
      change: ({ reviewer }) => {
        if (reviewer !== null) reviewer.profession = "Medical Doctor";
      },
      passes: true,
    },
    {
      name: "a chiropractor needs no board",
      change: ({ reviewer }) => {
        if (reviewer !== null) {
          reviewer.profession = "Licensed Chiropractor";
          reviewer.certifications = [];
        }
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an osteopath without a board",
      mutate: (record) => {
        if (record.reviewer === null) return;
        record.reviewer.profession = "Doctor of Osteopathy";
        record.reviewer.certifications = [];
      },
    },
  ],
);
