import { daysBetween, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";
import { statedInjuryAge } from "../../facts/elapsed-time.ts";
import { ownTextReads, ownTexts } from "../../facts/own-texts.ts";

export const rule = defineRule({
  id: "consistency/stated-injury-age",
  severity: "info",
  why: "A time since the injury that does not fit its date was taken over from an older text.",
  sources: ["own-facts"],
  reads: ["dates.injury", ...decisionDayReads, ...ownTextReads],
  applies: ({ record }) =>
    (record.dates.injury !== null && decisionDay(record) !== null) ||
    "the date of injury or the day of the decision is not known",
  check: ({ record }) => {
    const injury = record.dates.injury;
    const day = decisionDay(record);
    if (injury === null || day === null) return [];
    const real = Math.round(daysBetween(injury, day) / 36.525) / 10;
    return ownTexts(record).flatMap(({ name, text, path }) => {
      const stated = statedInjuryAge(text);
      if (stated === null || Math.abs(stated.years - real) < 1) return [];
      return [
        {
          path,
          params: {
            name,
            words: stated.words,
            injury: formatUsDate(injury),
            day: formatUsDate(day),
            years: real,
          },
        },
      ];
    });
  },
  message: ({ name, words, injury, day, years }) =>
    `The ${name} says "${words}". From ${injury} to ${day} it is ${years} years. Correct the figure.`,
  examples: {
    fails: { "/clinicalSummary/text": "The injury occurred one year ago." },
    passes: { "/clinicalSummary/text": "The injury is almost three years old." },
  },
});
