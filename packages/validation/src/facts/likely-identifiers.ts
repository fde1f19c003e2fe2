import { remembered } from "./remembered.ts";

/** What a part of a text looks like, and its words. */
export type LikelyIdentifier = { what: string; words: string };

/** Words that stand before a degree without being a name. */
const ROLE =
  "(?:The|An?|Board|Certified|Licensed|Expert|Medical|Treating|Primary|Requesting|Family|Internal|Pain|Orthopedic|Emergency|Occupational|Physical|General|Reviewer|Physician|Surgeon|Provider|Doctor|Chiropractor|Acupuncturist|Psychologist|Podiatrist|Specialist|Evaluator|Medicine|Surgery|Management|Practice|Neurology|Psychiatry)\\b";

/** Words that open the next sentence where a name behind a title was taken out. */
const OPENING =
  "(?:The|This|These|That|There|An?(?= )|He|She|His|Her|It|On|In|At|As|For|With|According|Patient|Worker|Utilization|Review)\\b";
/** Shapes of what tells who somebody is, each with what it is called and a sign that it cannot be without. */
const shapes: readonly (readonly [what: string, shape: RegExp, sign?: string])[] = [
  ["a social security number", /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/],
  ["a telephone number", /(?:\(\d{3}\)\s?|(?<![\d.-])\d{3}[-.])\d{3}[-.]\d{4}(?![\d-]|\.\d)/],
  ["an e-mail address", /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/, "@"],
  [
    "a date of birth",
    /\b(?:DOB|D\.O\.B\.|(?:date of birth|birth ?date|born)(?: (?:is|was|of|on))?)[:\s]{0,3}(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})/,
  ],
  [
    "a street address",
    /(?<![\d.])\d{1,5} (?:[NSEW]\. )?(?:[A-Z][a-z]{1,20} ){1,3}(?:Street|Avenue|Boulevard|Road|Lane|Blvd\.?|Ave\.|Rd\.|St\.)(?![a-z])/,
  ],
  [
    "a claim or record number",
    /\b(?:claim|medical record|MRN|policy|chart) ?(?:numbers?|no\.|#|MRN)?[:#\s]{1,3}(?!\d{1,2}-\d{1,2}-\d{2,4}\b)(?=[A-Z-]{0,6}\d)[A-Z\d-]{5,20}\b/,
  ],
  [
    "a person's name",
    new RegExp(
      `\\b(?:Dr|Mr|Mrs|Ms|Miss)\\.? (?!${OPENING})(?:[A-Z]\\. ?){0,2}(?:Mc|O['\u2019])?[A-Z][a-z]{1,20}\\b`,
    ),
  ],
  [
    "a person's name",
    new RegExp(
      `\\b(?!${ROLE})[A-Z][a-z]{1,20} (?:[A-Z]\\. )?(?!${ROLE})(?:Mc|O['\u2019])?[A-Z][a-z]{1,20}, ?(?:M\\.?D|D\\.?O|D\\.?C|Ph\\.?D|D\\.?P\\.?M|L\\.?Ac)\\b`,
    ),
  ],
];

/** What a text holds that has the shape of an identifier: what it is, and the first of its kind. */
export const likelyIdentifiers: (text: string) => readonly LikelyIdentifier[] = remembered(
  (text) => {
    const found = shapes.flatMap(([what, shape, sign = ""]) => {
      if (!text.includes(sign)) return [];
      const words = shape.exec(text)?.[0];
      return words === undefined ? [] : [{ what, words }];
    });
    return found.filter(({ what }, at) => found.findIndex((each) => each.what === what) === at);
  },
);
