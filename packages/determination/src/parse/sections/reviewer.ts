import type { AffiliationParty, ReviewerQualification } from "@openimr/core";
import { UsState } from "@openimr/core";
import { readNumber } from "@openimr/guidelines";
import { listOfNames } from "../grammar/list-of-names.ts";
import type { Notes } from "../notes.ts";
import { find, type Match, type Passage } from "../passage.ts";

const caseFileSent =
  /^(?:\S{1,30} ){1,8}sent the complete case file to an? (?:expert|physician) reviewer\./i;
const affiliation = /has no affiliation with (?<parties>[^.]{1,200})\./di;
/** "is Board Certified in X, has a subspecialty in Y and is licensed to practice in Z." */
const certified =
  /\bis Board[- ]Certified in (?<certifications>[^.]{1,300}?)(?=,? has (?:a )?subspecialt|,? and is licensed|\.)/di;
const subspecialty =
  /\bhas (?:a )?subspecialt(?:y|ies) in (?<subspecialties>[^.]{1,300}?)(?=,? and is licensed|\.)/di;
const licensed = /\bis licensed to practice in (?<states>[^.]{1,300})\./di;
/** "The expert reviewer is a Licensed Chiropractor" and its kin. */
const profession =
  /\breviewer is an? (?<profession>(?:Licensed|Doctor of) [A-Z][A-Za-z ]{2,60}?)(?=,| and|\.)/d;
const years = /\bactive clinical practice for more than (?<years>[a-z]+|\d{1,2}) years?/di;
const hours = /\bat least (?<hours>[a-z]+|\d{1,3}) hours? (?:a|per) week/di;
const selection = /\bwas selected based on (?<basis>[^.]{1,600})\./di;

/** Label lines of later letters: "State(s) of Licensure: A, B" and "Certification(s)/Specialty: C". */
const licensureLine =
  /State\(s\) of Licensure:\s*(?<states>.{1,300}?)(?=\s*Certification\(s\)|\s*He\/she|\s*The (?:expert )?reviewer|$)/di;
const specialtyLine =
  /Certification\(s\)\/Specialty:\s*(?<certifications>.{1,300}?)(?=\s*State\(s\)|\s*He\/she|\s*The (?:expert )?reviewer|$)/di;

const parties: readonly (readonly [RegExp, AffiliationParty])[] = [
  [/\bemployer\b/i, "employer"],
  [/\bemployee\b/i, "employee"],
  [/\bproviders?\b/i, "providers"],
  [/\bclaims administrator\b/i, "claims_administrator"],
];

/**
 * The statement about the expert reviewer: certification, subspecialty, licences, practice, and with
 * whom there is no affiliation. Null where the section says nothing of it.
 */
export function readReviewer(section: Passage, notes: Notes): ReviewerQualification | null {
  const take = (path: string, match: Match | null, group: string): string | null => {
    const passage = match?.group(group) ?? null;
    if (match === null || passage === null) return null;
    notes.label(match.whole);
    notes.field(`/reviewer/${path}`, passage);
    return passage.text;
  };
  const sent = find(section, caseFileSent);
  if (sent !== null) notes.label(sent.whole);
  const statesText =
    take("statesOfLicensure", find(section, licensed), "states") ??
    take("statesOfLicensure", find(section, licensureLine), "states");
  const certificationsText =
    take("certifications", find(section, certified), "certifications") ??
    take("certifications", find(section, specialtyLine), "certifications");
  const subspecialtiesText = take("subspecialties", find(section, subspecialty), "subspecialties");
  const noAffiliationText = take("noAffiliationWith", find(section, affiliation), "parties");
  const number = (path: string, pattern: RegExp, group: string, most: number): number | null => {
    const match = find(section, pattern);
    const text = match?.groups[group] ?? "";
    const value = readNumber(text);
    if (value !== null && Number.isInteger(value) && value <= most) {
      take(path, match, group);
      return value;
    }
    if (match !== null) unreadable(notes, path, match.whole);
    return null;
  };
  const practiceYearsMoreThan = number("practiceYearsMoreThan", years, "years", 100);
  const hoursPerWeekAtLeast = number("hoursPerWeekAtLeast", hours, "hours", 168);
  const qualification: ReviewerQualification = {
    profession: take("profession", find(section, profession), "profession"),
    statesOfLicensure: readStates(statesText, section, notes),
    certifications: listOfCertifications(certificationsText),
    subspecialties: listOfCertifications(subspecialtiesText),
    practiceYearsMoreThan,
    hoursPerWeekAtLeast,
    noAffiliationWith: parties
      .filter(([words]) => noAffiliationText !== null && words.test(noAffiliationText))
      .map(([, party]) => party),
    selectionBasis: take("selectionBasis", find(section, selection), "basis"),
  };
  const said = [
    statesText,
    certificationsText,
    subspecialtiesText,
    noAffiliationText,
    practiceYearsMoreThan,
    hoursPerWeekAtLeast,
    qualification.profession,
    qualification.selectionBasis,
  ];
  if (said.every((part) => part === null)) return null;
  if (statesText === null)
    missing(notes, "statesOfLicensure", "in which state the reviewer is licensed");
  if (certificationsText === null && qualification.profession === null) {
    missing(notes, "certifications", "what the reviewer is certified in");
  }
  return qualification;
}

const stateNamed = new Map(UsState.options.map((state) => [state.toLowerCase(), state]));

function readStates(text: string | null, section: Passage, notes: Notes): UsState[] {
  if (text === null) return [];
  // "Washington, D.C." is no state of Washington.
  const names = text.replace(/\b(?:Washington, ?)?(?:D\. ?C\.|DC\b)/gi, "District of Columbia");
  return listOfNames(names).flatMap((name) => {
    const state = stateNamed.get(name.toLowerCase());
    if (state !== undefined) return [state];
    notes.problem(
      "field_unreadable",
      `"${name}" is no state of the United States. Enter the state of licensure by hand.`,
      {
        path: "/reviewer/statesOfLicensure",
        passage: section,
      },
    );
    return [];
  });
}

/** Specialties contain "and" ("Physical Medicine and Rehabilitation"), so only commas separate them. */
function listOfCertifications(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/\s*[,;]\s*/)
    .map((name) => name.replace(/^and /, "").trim())
    .filter((name) => name !== "");
}

function unreadable(notes: Notes, field: string, passage: Passage): void {
  notes.problem("field_unreadable", "This number was not understood. Enter it by hand.", {
    path: `/reviewer/${field}`,
    passage,
  });
}

function missing(notes: Notes, field: string, what: string): void {
  notes.problem(
    "field_unreadable",
    `The letter does not say ${what}, or not in words that are known. Enter it by hand.`,
    {
      path: `/reviewer/${field}`,
    },
  );
}
