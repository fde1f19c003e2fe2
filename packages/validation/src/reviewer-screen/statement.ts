import type { Case, ExpertReviewer } from "@openimr/core";
import { readSpecialty } from "@openimr/guidelines";
import { foldName } from "../facts/same-name.ts";
import type { ReviewerBreach } from "./reviewer-finding.ts";

/** What the case's public statement says of its reviewer and this reviewer cannot bear out. */
export function statementFindings(reviewer: ExpertReviewer, record: Case): ReviewerBreach[] {
  const { reviewer: stated } = record;
  if (stated === null) return [];
  const active = reviewer.licences.filter(({ status }) => status === "active");
  const { certifications, subspecialties, yearsInPractice, hoursPerWeek } = reviewer;
  const { practiceYearsMoreThan: years, hoursPerWeekAtLeast: hours } = stated;
  return [
    ...stated.statesOfLicensure.flatMap((state, at) =>
      active.some((licence) => licence.state === state)
        ? []
        : unborne("/licences", `statesOfLicensure/${at}`, `a licence in ${state}`),
    ),
    ...unheld(stated.certifications, certifications).flatMap(([name, at]) =>
      unborne("/certifications", `certifications/${at}`, `a certification in ${name}`),
    ),
    ...unheld(stated.subspecialties, subspecialties).flatMap(([name, at]) =>
      unborne("/subspecialties", `subspecialties/${at}`, `the subspecialty ${name}`),
    ),
    ...(years === null || yearsInPractice > years
      ? []
      : unborne(
          "/yearsInPractice",
          "practiceYearsMoreThan",
          `more than ${years} years of practice`,
        )),
    ...(hours === null || hoursPerWeek >= hours
      ? []
      : unborne("/hoursPerWeek", "hoursPerWeekAtLeast", `at least ${hours} hours a week`)),
  ];
}

function unborne(field: string, statement: string, what: string): ReviewerBreach[] {
  return [
    {
      check: "statement",
      severity: "error",
      field,
      against: `/reviewer/${statement}`,
      message: `The case's statement says ${what}, which this reviewer does not have. Correct the statement, or choose the reviewer that it is about.`,
      sources: ["lc-139.5-d4", "own-facts"],
    },
  ];
}

function unheld(stated: readonly string[], held: readonly string[]): [string, number][] {
  const known = new Set(held.map(named));
  return stated.flatMap((name, at): [string, number][] =>
    named(name) === "" || known.has(named(name)) ? [] : [[name, at]],
  );
}

/** A specialty by its listed name, whatever it is written as; else its words. */
function named(name: string): string {
  return readSpecialty(name) ?? foldName(name);
}
