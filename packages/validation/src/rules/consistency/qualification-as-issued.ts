import { jsonEqual, ReviewerQualification } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { isIssued } from "../../facts/case-step.ts";
import { soundDetermination } from "../../sound-determination.ts";

/** What the letter's statement calls each of its parts. */
const labels: Record<keyof ReviewerQualification, string> = {
  profession: "the profession",
  statesOfLicensure: "the states of licensure",
  certifications: "the certifications",
  subspecialties: "the subspecialties",
  practiceYearsMoreThan: "the years of practice",
  hoursPerWeekAtLeast: "the hours a week",
  noAffiliationWith: "the parties without affiliation",
  selectionBasis: "the basis of selection",
};

const fields = ReviewerQualification.keyof().options;

export const rule = defineRule({
  id: "consistency/qualification-as-issued",
  severity: "warning",
  why: "The statement about the reviewer in an issued letter is the one on file.",
  sources: ["own-facts"],
  reads: [
    "status",
    "determination.reviewerQualification",
    ...fields.map((field) => `reviewer.${field}` as const),
  ],
  applies: ({ record }) =>
    (isIssued(record) && record.determination !== null && record.reviewer !== null) ||
    "the case is not issued with a statement about its reviewer",
  check: ({ record: { determination, reviewer } }) => {
    if (determination === null || reviewer === null) return [];
    return fields
      .filter((field) => !jsonEqual(determination.reviewerQualification[field], reviewer[field]))
      .map((field) => ({ path: `/reviewer/${field}`, params: { what: labels[field] } }));
  },
  message: ({ what }) =>
    `The issued letter gives ${what} otherwise than the case does. Set the case to what was issued, or issue a corrected letter.`,
  examples: {
    fails: {
      "/status": "determination_issued",
      "/determination": soundDetermination(),
      "/reviewer/statesOfLicensure": ["Texas"],
    },
    passes: { "/status": "determination_issued", "/determination": soundDetermination() },
  },
});
