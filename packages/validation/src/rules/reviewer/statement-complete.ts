import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "reviewer/statement-complete",
  severity: "error",
  why: "The letter says who may review: licence, certification, practice and no affiliation.",
  sources: ["lc-139.5-d4"],
  reads: [
    "disputedItems.*.decision.outcome",
    "reviewer.profession",
    "reviewer.statesOfLicensure",
    "reviewer.certifications",
    "reviewer.practiceYearsMoreThan",
    "reviewer.hoursPerWeekAtLeast",
    "reviewer.noAffiliationWith",
  ],
  applies: ({ record }) =>
    record.disputedItems.some(({ decision }) => decision.outcome !== null) || "no item is decided",
  check: ({ record: { reviewer } }) => {
    if (reviewer === null) {
      return [{ path: "/reviewer", params: { missing: "the whole statement" } }];
    }
    const certified = reviewer.certifications.length > 0 || reviewer.profession !== null;
    return [
      ...missing(
        "statesOfLicensure",
        reviewer.statesOfLicensure.length > 0,
        "the state of licensure",
      ),
      ...missing("certifications", certified, "the board certification or licence"),
      ...missing(
        "practiceYearsMoreThan",
        reviewer.practiceYearsMoreThan !== null,
        "the years of practice",
      ),
      ...missing(
        "hoursPerWeekAtLeast",
        reviewer.hoursPerWeekAtLeast !== null,
        "the hours of practice a week",
      ),
      ...missing(
        "noAffiliationWith",
        reviewer.noAffiliationWith.length === 4,
        "a party of the no-affiliation statement",
      ),
    ];
  },
  message: ({ missing: what }) => `The reviewer's statement lacks ${what}. Complete it.`,
  examples: {
    fails: { "/reviewer/statesOfLicensure": [] },
    passes: { "/reviewer": { certifications: [], profession: "physician" } },
  },
});

function missing(field: string, stated: boolean, what: string) {
  return stated ? [] : [{ path: `/reviewer/${field}`, params: { missing: what } }];
}
