import type { BodyRegion } from "@openimr/core";
import { readBodyParts, regionsOverlap } from "@openimr/guidelines";
import { type FileTopic, fileTopics } from "./file-topics.ts";
import { remembered } from "./remembered.ts";
import { ownClauses } from "./sentences.ts";

/** What a clause says of a treatment or test in the worker's past: that it took place, or never did. */
export type HistoryStatement = {
  topic: FileTopic;
  had: boolean;
  clause: string;
  regions: BodyRegion[];
};

const HAD =
  "(?:has|have|had) (?:already |also |previously )?(?:had|received|completed|undergone|attended|tried)|(?:he|she|patient|worker|claimant|applicant|IW) (?:previously |already )?(?:had|underwent|received|completed|attended|tried)|(?:treatment|care|therapy) (?:to date|so far) (?:has )?(?:included?|consist\\w+ of)|(?:was|been) treated with|status post|s\\/p";
const DONE = "(?:were|was|have been|has been) (?:completed|performed|done|given|provided|received)";
const SHOWN =
  "(?:shows?|showed|showing|reveal(?:s|ed)|demonstrate[sd]?|confirmed|was read|dated|of \\d|on \\d|from \\d)";
const NEVER =
  "(?:has|have|had) (?:not|never) (?:yet )?(?:had|received|undergone|attended|tried|completed)(?: any)?|(?:has|have) had no|never (?:had|received|underwent|tried)|den(?:ies|ied)(?: any)?(?: history of)?|no (?:prior|previous|past|earlier|history of)|without (?:any )?(?:prior|previous|earlier)";
const BETWEEN = "(?:\\s(?!not\\b|no\\b|but\\b)[\\w/,()-]{1,24}){0,9}?";

const topics = fileTopics
  .filter(({ kind }) => kind !== "document")
  .map((topic) => ({
    topic,
    named: new RegExp(`\\b(?:${topic.words})\\b`, "i"),
    had: new RegExp(
      topic.kind === "treatment"
        ? `(?:\\b(?:${HAD})${BETWEEN}\\s(?:${topic.words})\\b)|\\b(?:${topic.words})\\b(?:\\s\\w{1,20}){0,3}\\s${DONE}\\b`
        : `\\b(?:${topic.words})\\b(?:\\s[\\w-]{1,20}){0,6}\\s${SHOWN}`,
      "i",
    ),
    never: new RegExp(
      `\\b(?:${NEVER})(?:\\s(?:any|a|an|other|formal|course|trial|of)){0,4}\\s(?:${topic.words})\\b`,
      "i",
    ),
  }));
const anyTopic = new RegExp(`\\b(?:${topics.map(({ topic }) => topic.words).join("|")})\\b`, "i");
/** Clauses that speak of what is asked for, of a condition, or of what others say. */
const beside =
  /\b(?:requests?|requested|requesting|asks? for|recommends?|recommended|authoriz\w+|approved|will|would|should|if|unless|unclear|whether|documentation|documented|guidelines?|MTUS|ACOEM|ODG|utilization review|UR|denied|pending|scheduled)\b/i;
const negated = /\b(?:not|no|never|without|den(?:ies|ied))\b/i;

/** What a text says of treatments and tests in the worker's past. */
export const treatmentHistory: (text: string) => readonly HistoryStatement[] = remembered(
  (text) => {
    return ownClauses(text)
      .filter((clause) => anyTopic.test(clause) && !beside.test(clause))
      .flatMap((clause) => {
        const said = topics.flatMap(({ topic, named, had, never }) => {
          if (!named.test(clause)) return [];
          if (never.test(clause)) return [{ topic, had: false }];
          return !negated.test(clause) && had.test(clause) ? [{ topic, had: true }] : [];
        });
        if (said.length === 0) return [];
        const regions = readBodyParts(clause).map(({ region }) => region);
        return said.map((one) => ({ ...one, clause, regions }));
      });
  },
);

/** Whether two clauses may speak of the same part of the body: one names none, or they share one. */
export function mayConcernSamePart(
  one: readonly BodyRegion[],
  other: readonly BodyRegion[],
): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return one.some((region) => other.some((each) => regionsOverlap(region, each)));
}
