import { defineRule } from "../../define-rule.ts";
import { identifierReads, knownIdentifiers, searchedText } from "../../facts/known-identifiers.ts";
import { likelyIdentifiers } from "../../facts/likely-identifiers.ts";
import { publicTextReads, publicTexts } from "../../facts/public-texts.ts";

/** Findings are kept and sent on, so they show too little of an identifier to tell it. */
const SHOWN = 2;

export const rule = defineRule({
  id: "privacy/likely-identifier",
  severity: "warning",
  why: "What looks like a name, a number or an address of a person has no place in a published text.",
  sources: ["publication", "quality-practice"],
  reads: [...identifierReads, ...publicTextReads],
  applies: ({ record }) => publicTexts(record).length > 0 || "nothing is written",
  check: ({ record }) => {
    const known = knownIdentifiers(record);
    return publicTexts(record).flatMap(({ name, text, path }) =>
      likelyIdentifiers(text)
        .filter(({ words }) => {
          const searched = searchedText(words);
          return !known.some(({ isIn }) => isIn(searched));
        })
        .map(({ what, words }) => ({
          path,
          params: { name, what, begins: words.slice(0, SHOWN) },
        })),
    );
  },
  message: ({ name, what, begins }) =>
    `The ${name}, which is published, holds what looks like ${what} (it begins "${begins}"). Take it out, or put the role in its place.`,
  examples: {
    fails: { "/clinicalSummary/text": "The worker was seen by Dr. Doe in May." },
    passes: { "/clinicalSummary/text": "The worker was seen by the surgeon in May." },
  },
});
