import { defineRule } from "../../define-rule.ts";
import { redactionGap } from "../../facts/blanks.ts";
import { ownTextReads, ownTexts } from "../../facts/own-texts.ts";

export const rule = defineRule({
  id: "consistency/redaction-gap",
  severity: "info",
  why: "A name that is taken out leaves a sentence that nobody can read; a role fills the gap.",
  sources: ["quality-practice"],
  reads: ownTextReads,
  applies: ({ record }) => ownTexts(record).length > 0 || "nothing is written",
  check: ({ record }) =>
    ownTexts(record).flatMap(({ name, text, path }) => {
      const words = redactionGap(text);
      return words === null ? [] : [{ path, params: { name, words } }];
    }),
  message: ({ name, words }) =>
    `The ${name} reads "${words}": a name was taken out. Put the role in its place, such as "the treating physician".`,
  examples: {
    fails: { "/clinicalSummary/text": "The listed diagnoses per are: 1. Lumbar strain." },
    passes: {
      "/clinicalSummary/text":
        "The listed diagnoses per the treating physician are: lumbar strain.",
    },
  },
});
