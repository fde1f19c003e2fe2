import type { BodyRegion } from "@openimr/core";
import { readBodyParts } from "@openimr/guidelines";
import { remembered } from "./remembered.ts";
import { ownClauses } from "./sentences.ts";

/** What a text says that the worker suffers from: parts of the body and symptoms, by their names. */
export type Complaints = { regions: Set<BodyRegion>; symptoms: Set<string> };

/** Symptoms and states under the names that a message uses, with the stems of the words for them. */
const symptomWords: readonly (readonly [string, RegExp])[] = [
  ["spasms", /\bspasms?\b/i],
  ["numbness or tingling", /\b(?:numb|tingl|paresthe|paraesthe|pins and needles)/i],
  ["weakness", /\bweak(?!\w*\s(?:evidence|proof))/i],
  ["headaches", /\b(?:headache|migraine|cephalgia)/i],
  ["dizziness", /\b(?:dizz|vertigo|lighthead)/i],
  ["stiffness", /\b(?:stiff|(?:limited|decreased|reduced|restricted) (?:range of )?motion)/i],
  ["swelling", /\b(?:swell|swollen|edema|effusion)/i],
  ["radiating pain", /\b(?:radicul|radiat|sciatica|shooting)/i],
  ["poor sleep", /\b(?:insomnia|sleep)/i],
  ["anxiety", /\banxi/i],
  ["depression", /\bdepress/i],
  ["nausea", /\b(?:nausea|vomit)/i],
  ["giving way or locking", /\b(?:giv\w+ way|buckl|instab|lock(?:s|ing|ed)?\b|catching)/i],
];
/** Words for parts of the body that requests hardly use but diagnoses do. */
const clinicalRegions: readonly (readonly [RegExp, BodyRegion])[] = [
  [/\b(?:lumbago|sciatica|lumbos?a?\w*|L[1-5]\b)/i, "low_back"],
  [/\b(?:cervic\w+|C[2-7]\b)/i, "neck"],
  [/\b(?:thorac\w+|T\d{1,2}\b)/i, "upper_back"],
  [/\b(?:menisc\w+|patell\w+|gonarthr\w+)/i, "knee"],
  [/\b(?:supraspinatus|acromi\w+|glenoid|bicipital|impingement)/i, "shoulder"],
  [/\bepicondyl\w+/i, "elbow"],
  [/\b(?:carpal|de quervain|trigger finger)/i, "forearm_wrist_hand"],
  [/\b(?:plantar|achilles|hallux)/i, "ankle_foot"],
  [/\b(?:headache|migraine|concuss\w+)/i, "head"],
];
/** "The patient presents with ...", "The worker complains of ...", "she has complaints of ..." */
const complains =
  /\b(?:patient|worker|claimant|applicant|employee|IW|he|she)\b(?:\s\w{1,20}){0,3}\s(?:presents? with|presented with|complains? of|complained of|suffers? from|has complaints of|has symptoms of|reports? (?=[\w\s,]{0,60}\b(?:pain|spasms?|numbness|tingling|weakness|headaches?)\b))\s?(?<what>.{3,400})/is;
/** Where the words about something else than the complaint begin. */
const turns =
  /\b(?:who|which|that|status post|after|since|for which|treated|requests?|despite|following|due to|as a result)\b/i;

/** What a text says in so many words that the worker suffers from. */
export const statedComplaints: (text: string) => Complaints = remembered((text) => {
  const said = ownClauses(text).flatMap((clause) => {
    const what = complains.exec(clause)?.groups?.what;
    return what === undefined ? [] : [what.slice(0, turns.exec(what)?.index ?? what.length)];
  });
  const words = said.join(". ");
  return {
    regions: new Set(readBodyParts(words).map(({ region }) => region)),
    symptoms: symptomsIn(words),
  };
});

/** Every part of the body and symptom that a text names, in whatever connection. */
export const namedComplaints: (text: string) => Complaints = remembered((text) => {
  const regions = new Set(readBodyParts(text).map(({ region }) => region));
  for (const [words, region] of clinicalRegions) if (words.test(text)) regions.add(region);
  return { regions, symptoms: symptomsIn(text) };
});

function symptomsIn(text: string): Set<string> {
  return new Set(symptomWords.flatMap(([name, words]) => (words.test(text) ? [name] : [])));
}
