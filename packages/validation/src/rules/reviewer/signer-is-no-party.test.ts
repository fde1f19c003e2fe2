import { type Case, Instant } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { party } from "../../sound-case.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./signer-is-no-party.ts";

const signed = (record: Case, name: string) => {
  issue(record).signature = { name, signedAt: Instant.parse("2015-04-28T17:00:00Z") };
};

ruleTest(
  rule,
  [
    {
      name: "the requesting physician's signature is a finding, whatever the titles",
      change: (record) => {
        signed(record, "Cora Sample, M.D.");
        record.parties = [party("requesting_physician", "Dr. Cora Sample")];
      },
      fails: ["/determination/signature"],
    },
    {
      name: "another's signature passes",
      change: (record) => {
        signed(record, "Cora Sample, M.D.");
        record.parties = [party("requesting_physician", "Dr. Cora Samples")];
      },
      passes: true,
    },
    {
      name: "titles alone are no name",
      change: (record) => {
        signed(record, "M.D.");
        record.parties = [party("requesting_physician", "Dr.")];
      },
      passes: true,
    },
    {
      name: "an unsigned determination is left alone",
      change: (record) => {
        issue(record);
        record.parties = [party("attorney", "Cora Sample")];
      },
      notApplicable: true,
    },
    {
      name: "a case whose parties are not named is left alone",
      change: (record) => signed(record, "Cora Sample"),
      notApplicable: true,
    },
  ],
  [
    {
      name: "a letter that the requesting physician signs",
      mutate: (record) => {
        signed(record, "Cora Sample, M.D.");
        record.parties = [party("requesting_physician", "Cora Sample")];
      },
    },
  ],
);
