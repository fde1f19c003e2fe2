import type { Sex } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { ownTextReads, ownTexts } from "../../facts/own-texts.ts";
import { wordsOfSex } from "../../facts/words-of-sex.ts";

const opposite: Record<Sex, Sex> = { female: "male", male: "female" };

export const rule = defineRule({
  id: "consistency/pronouns-fit-sex",
  severity: "info",
  why: "Pronouns of the other sex come from another case's text.",
  sources: ["quality-practice"],
  reads: ["injuredWorker.sex", ...ownTextReads],
  applies: ({ record }) =>
    (record.injuredWorker.sex !== null && ownTexts(record).length > 0) ||
    "the worker's sex is not known or nothing is written",
  check: ({ record }) => {
    const { sex } = record.injuredWorker;
    if (sex === null) return [];
    return ownTexts(record).flatMap(({ name, text, path }) => {
      const found = wordsOfSex(text, opposite[sex]);
      const [first] = found;
      if (first === undefined) return [];
      return [{ path, params: { name, sex, word: first, count: found.length } }];
    });
  },
  message: ({ name, sex, word, count }) =>
    `The worker is ${sex}, but the ${name} says "${word}"${count === 1 ? "" : ` (${count} such words)`}. Correct the word, or the sex; check that the text is about this worker.`,
  examples: {
    fails: {
      "/injuredWorker/sex": "female",
      "/clinicalSummary/text": "The patient rates his pain at 6/10.",
    },
    passes: {
      "/injuredWorker/sex": "female",
      "/clinicalSummary/text":
        "The patient rates her pain at 6/10. The physician says that he agrees.",
    },
  },
});
