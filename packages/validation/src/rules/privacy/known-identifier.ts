import type { Case } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { identifierReads, knownIdentifiers, searchedText } from "../../facts/known-identifiers.ts";
import { publicTextReads, publicTexts } from "../../facts/public-texts.ts";

export const rule = defineRule({
  id: "privacy/known-identifier",
  severity: "error",
  why: "Determinations are published without what tells who the worker and the parties are.",
  sources: ["publication", "own-facts"],
  reads: [...identifierReads, ...publicTextReads],
  applies: ({ record }) =>
    knownIdentifiers(record).length > 0 || "the case holds no name, number or address of anybody",
  check: ({ record }) => breachesOf(record),
  message: ({ name, what }) =>
    `The ${name}, which is published, holds ${what}. Put the role in its place, or take it out.`,
  examples: {
    fails: {
      "/injuredWorker/name": "Jane Roe",
      "/clinicalSummary/text": "Ms. Roe has pain in the low back.",
    },
    passes: {
      "/injuredWorker/name": "Jane Roe",
      "/clinicalSummary/text": "The worker has pain in the low back.",
    },
  },
});

function breachesOf(record: Case) {
  const known = knownIdentifiers(record);
  return publicTexts(record).flatMap(({ name, text, path }) => {
    const searched = searchedText(text);
    const held = known.filter(({ isIn }) => isIn(searched)).map(({ what }) => what);
    return [...new Set(held)].map((what) => ({ path, params: { name, what } }));
  });
}
