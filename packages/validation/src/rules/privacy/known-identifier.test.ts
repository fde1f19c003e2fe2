import { newCase, Party, PartyId } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { day, itemAt, soundCase } from "../../sound-case.ts";
import { rule } from "./known-identifier.ts";

const employer = Party.parse({
  id: PartyId.parse("0192f000-0000-7000-8000-000000000301"),
  role: "employer",
  name: null,
  organisation: "Example Packing Company",
  specialty: null,
  address: null,
  phone: null,
  email: null,
});

ruleTest(
  rule,
  [
    {
      name: "the worker's name and birth date in two public texts are findings, each in its place",
      change: (record) => {
        record.injuredWorker.name = "Jane Roe";
        record.injuredWorker.dateOfBirth = day("1971-05-04");
        record.clinicalSummary.text = "Jane Roe, born 05/04/1971, has pain.";
        itemAt(record, 1).decision.rationale = "Ms. Roe has had no scan.";
      },
      fails: [
        "/clinicalSummary/text",
        "/clinicalSummary/text",
        "/disputedItems/1/decision/rationale",
      ],
    },
    {
      name: "an author of a listed record who is named is a finding",
      change: (record) => {
        record.parties = [{ ...employer, role: "requesting_physician", name: "Ann Doe, MD" }];
        for (const each of record.records) each.author = "Ann Doe";
      },
      fails: ["/records/0/author"],
    },
    {
      name: "a role in the place of the name passes",
      change: (record) => {
        record.parties = [employer];
        record.clinicalSummary.text = "The employer, a packing company, offers light duty.";
      },
      passes: true,
    },
    {
      name: "a name in what is not printed passes",
      change: (record) => {
        record.parties = [employer];
        record.utilizationReview.rationale = "Example Packing Company was asked.";
        for (const each of record.records) {
          each.author = "Example Packing Company";
          each.reviewed = false;
        }
      },
      passes: true,
    },
    {
      name: "a case without names, numbers and addresses is left alone",
      change: (record) => {
        record.injuredWorker = newCase(soundCase().id, "ca-wc-imr").injuredWorker;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "the employer's name in a rationale",
      mutate: (record) => {
        record.parties.push(employer);
        const { decision } = itemAt(record, 0);
        decision.rationale = `Work at Example Packing Company is heavy. ${decision.rationale}`;
      },
    },
  ],
);
