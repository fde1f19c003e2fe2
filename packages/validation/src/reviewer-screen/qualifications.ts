import type { Case, ExpertReviewer } from "@openimr/core";
import { specialtyFits } from "@openimr/guidelines";
import { listedSpecialties } from "../facts/listed-specialties.ts";
import { practiceCriteria } from "../facts/practice-criteria.ts";
import { readProfession } from "../facts/profession.ts";
import { sourcesIn } from "../sources.ts";
import type { ReviewerBreach } from "./reviewer-finding.ts";

/** That nothing is known here of who may review under the case's program. */
export function lawFindings({ program }: Case): ReviewerBreach[] {
  if (sourcesIn(program, ["lc-139.5-d4"]).length > 0) return [];
  return [
    {
      check: "program-law",
      severity: "warning",
      field: "",
      against: "/program",
      message: `Who may review under the program "${program}" is not known here. Hold the reviewer against its law by hand.`,
      sources: ["program"],
    },
  ];
}

/** What the law asks of any reviewer: a free licence, a reviewing profession, for doctors a board. */
export function eligibilityFindings(reviewer: ExpertReviewer): ReviewerBreach[] {
  return [
    ...availabilityFindings(reviewer),
    ...licenceFindings(reviewer),
    ...professionFindings(reviewer),
  ];
}

function availabilityFindings({ name, available }: ExpertReviewer): ReviewerBreach[] {
  if (available) return [];
  return [
    {
      check: "available",
      severity: "error",
      field: "/available",
      against: null,
      message: `${name} is not available. Choose another reviewer, or ask when they are.`,
      sources: ["own-facts"],
    },
  ];
}

function licenceFindings({ name, licences }: ExpertReviewer): ReviewerBreach[] {
  const free = licences.filter(({ status }) => status === "active");
  if (free.length === 0) {
    const held = licences.map(({ state, status }) => `${state} (${status})`).join(", ");
    return [
      {
        check: "licence",
        severity: "error",
        field: "/licences",
        against: null,
        message: `${name} holds no unrestricted licence${held === "" ? "" : `: ${held}`}. A reviewer holds one in some state; choose another, or mend the record.`,
        sources: ["lc-139.5-d4"],
      },
    ];
  }
  if (free.some(({ state }) => state === "California")) return [];
  return [
    {
      check: "california-licence",
      severity: "info",
      field: "/licences",
      against: null,
      message: `${name} is not licensed in California; where it can be done, such a reviewer goes first.`,
      sources: ["california-reviewers"],
    },
  ];
}

function professionFindings(reviewer: ExpertReviewer): ReviewerBreach[] {
  const { name, certifications } = reviewer;
  const profession = readProfession(reviewer.profession);
  if (profession === "other") {
    return [
      {
        check: "profession",
        severity: "error",
        field: "/profession",
        against: null,
        message: `${name} is a ${reviewer.profession}. A reviewer is a doctor of medicine or osteopathy, psychologist, acupuncturist, optometrist, dentist, podiatrist or chiropractor.`,
        sources: ["lc-3209.3", "lc-139.5-d4"],
      },
    ];
  }
  if (profession === null) {
    return [
      {
        check: "profession",
        severity: "warning",
        field: "/profession",
        against: null,
        message: `"${reviewer.profession}" is no profession that is known to review. Name it by its usual word, such as physician or chiropractor.`,
        sources: ["lc-139.5-d4"],
      },
    ];
  }
  if (profession !== "physician" || certifications.some((each) => each.trim() !== "")) return [];
  return [
    {
      check: "certification",
      severity: "error",
      field: "/certifications",
      against: null,
      message: `${name} is a physician without a certification of an American specialty board. Choose another reviewer, or enter the board's specialty.`,
      sources: ["lc-139.5-d4"],
    },
  ];
}

/** What is asked beside the law: time in practice, and a specialty that treats each item in dispute. */
export function suitabilityFindings(reviewer: ExpertReviewer, record: Case): ReviewerBreach[] {
  const { name, yearsInPractice: years, hoursPerWeek: hours } = reviewer;
  const { yearsMoreThan, hoursPerWeekAtLeast } = practiceCriteria;
  const practice = (field: string, message: string): ReviewerBreach => ({
    check: "practice",
    severity: "warning",
    field,
    against: null,
    message,
    sources: ["reviewer-contract"],
  });
  return [
    ...(years > yearsMoreThan
      ? []
      : [
          practice(
            "/yearsInPractice",
            `${name} has practised for ${years} years; the letter says more than ${yearsMoreThan}.`,
          ),
        ]),
    ...(hours >= hoursPerWeekAtLeast
      ? []
      : [
          practice(
            "/hoursPerWeek",
            `${name} practises ${hours} hours a week; the letter says at least ${hoursPerWeekAtLeast}.`,
          ),
        ]),
    ...specialtyFindings(reviewer, record),
  ];
}

function specialtyFindings(reviewer: ExpertReviewer, record: Case): ReviewerBreach[] {
  const specialties = listedSpecialties(reviewer);
  if (specialties === null) return [];
  return record.disputedItems.flatMap((item, index) => {
    const hangsOn = item.dependsOn !== null || item.eligibility.status === "ineligible";
    if (hangsOn || specialties.some((specialty) => specialtyFits(specialty, item))) return [];
    const service = item.service.name ?? item.service.category ?? "the request";
    return {
      check: "specialty",
      severity: "warning",
      field: "/certifications",
      against: `/disputedItems/${index}/service`,
      message: `Item ${index + 1} (${service}) lies outside what ${specialties.join(", ")} usually treats. Say on what the choice rests, or choose another reviewer.`,
      sources: ["lc-139.5-d4", "specialty-table"],
    };
  });
}
