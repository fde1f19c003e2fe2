import type { ReviewerQualification } from "@openimr/core";
import {
  nearestSpecialty,
  readSpecialty,
  type Specialty,
  specialtyFits,
} from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { remembered } from "../../facts/remembered.ts";

export const rule = defineItemRule({
  id: "reviewer/specialty-fits-treatment",
  severity: "info",
  why: "A reviewer's specialty evaluates or treats the condition and the treatment in dispute.",
  sources: ["lc-139.5-d4", "specialty-table"],
  reads: [
    "reviewer.profession",
    "reviewer.certifications",
    "reviewer.subspecialties",
    "disputedItems.*.service",
    "disputedItems.*.bodyParts",
    "disputedItems.*.decision.outcome",
    "disputedItems.*.dependsOn",
  ],
  applies: ({ record }) =>
    specialtiesOf(record.reviewer) !== null ||
    "not every specialty of the reviewer is a listed one",
  noItem: "no item is decided",
  checkItem: ({ record, item, index }) => {
    if (item.decision.outcome === null) return null;
    const specialties = specialtiesOf(record.reviewer);
    if (specialties === null || item.dependsOn !== null) return [];
    if (specialties.some((specialty) => specialtyFits(specialty, item))) return [];
    return [
      {
        path: `/disputedItems/${index}/service`,
        params: {
          number: index + 1,
          service: item.service.name ?? item.service.category ?? "the request",
          specialties: specialties.join(", "),
        },
      },
    ];
  },
  message: ({ number, service, specialties }) =>
    `The reviewer's specialty is ${specialties}; item ${number} (${service}) lies outside what it usually treats. Say on what the choice of the reviewer rests.`,
  examples: {
    fails: {
      "/reviewer/certifications": ["Psychology"],
      "/disputedItems/1/decision/outcome": null,
    },
    passes: { "/reviewer/certifications": ["Psychology", "Occupational Medicine"] },
  },
});

const listedSpecialty = remembered((name) => readSpecialty(name) ?? nearestSpecialty(name));

/** The reviewer's specialties by their listed names; null where there is none, or one that is unknown. */
function specialtiesOf(reviewer: ReviewerQualification | null): Specialty[] | null {
  if (reviewer === null) return null;
  const { profession, certifications, subspecialties } = reviewer;
  const stated = [
    ...(profession === null ? [] : [profession]),
    ...certifications,
    ...subspecialties,
  ];
  const read = stated.map(listedSpecialty);
  const known = read.filter((specialty) => specialty !== null);
  return known.length === 0 || known.length < read.length ? null : known;
}
