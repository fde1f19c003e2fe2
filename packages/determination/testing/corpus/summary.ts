import {
  type Case,
  type Diagnosis,
  formatUsDate,
  type MentionedReport,
  type PainRange,
} from "@openimr/core";
import fc from "fast-check";
import { type CaseDays, daysBefore } from "./case-days.ts";
import { background, diagnoses, drugs, symptoms } from "./sentences.data.ts";

/** What a summary tells beside its text. */
export type Summary = {
  facts: Case["clinicalSummary"];
  worker: Pick<Case["injuredWorker"], "age" | "sex">;
  /** Whether it says that utilization review denied the request, and on which day. */
  tellsDenial: boolean;
  /** Days of the treatment reports that it says were reviewed. */
  reviewed: MentionedReport["date"][];
};

/** A summary of a case of these days, with the facts that it states. */
export function summary(days: CaseDays): fc.Arbitrary<Summary> {
  const seen = fc.integer({ min: 1, max: 55 }).map((ago) => daysBefore(days.urDecision, ago));
  return fc
    .record({
      age: fc.option(fc.integer({ min: 19, max: 84 }), { freq: 12 }),
      sex: fc.constantFrom("female" as const, "male" as const),
      who: fc.constantFrom("injured worker", "patient", "claimant", "applicant", "IW"),
      shape: fc.constantFrom(" year old", "-year-old", "y/o", "age"),
      injured: fc.constantFrom("injured on", "with a date of injury of", "who had an injury on"),
      labels: fc.subarray([...diagnoses], { maxLength: 4 }),
      numbered: fc.boolean(),
      complaints: fc.subarray([...symptoms], { maxLength: 3 }),
      medications: fc.subarray([...drugs], { maxLength: 3 }),
      pain: fc.option(pain),
      report: fc.option(seen, { freq: 2 }),
      reviewed: fc.option(fc.tuple(seen, seen), { freq: 2 }),
      tellsDenial: fc.boolean(),
      background: fc.array(fc.constantFrom(...background), { minLength: 1, maxLength: 8 }),
    })
    .map((told) => {
      const { age, labels, complaints, medications, report, reviewed, tellsDenial } = told;
      const sentences = [
        opening(told, formatUsDate(days.injury)),
        ...(labels.length > 0 ? [listed(labels, told.numbered)] : []),
        ...(complaints.length > 0
          ? [`The ${told.who} complains of ${enumerated(complaints)}.`]
          : []),
        ...(medications.length > 0 ? [`Medications include ${medications.join(", ")}.`] : []),
        ...(told.pain === null ? [] : [`Pain is rated ${told.pain.printed}.`]),
        ...(report === null
          ? []
          : [`According to the progress report dated ${formatUsDate(report)}, the gait is slow.`]),
        ...told.background,
        ...(tellsDenial
          ? [`Utilization review denied the request on ${formatUsDate(days.urDecision)}.`]
          : []),
        ...(reviewed === null
          ? []
          : [`Treatment reports from ${reviewed.map(formatUsDate).join(" and ")} were reviewed.`]),
      ];
      return {
        facts: {
          text: sentences.join(" "),
          diagnoses: labels.map(diagnosis),
          symptoms: complaints,
          pain: told.pain?.range ?? null,
          medications,
          mentionedReports:
            report === null ? [] : [{ kind: "progress_report" as const, date: report }],
        },
        worker: { age, sex: age === null ? null : told.sex },
        tellsDenial,
        reviewed: reviewed ?? [],
      };
    });
}

type Opening = { age: number | null; sex: string; who: string; shape: string; injured: string };

function opening({ age, sex, who, shape, injured }: Opening, day: string): string {
  return age === null
    ? `The ${who} was injured on ${day}.`
    : shape === "age"
      ? `The ${who} is a ${sex}, age ${age}, ${injured} ${day}.`
      : `The ${who} is ${/^(?:8|11|18)/.test(`${age}`) ? "an" : "a"} ${age}${shape} ${sex} ${injured} ${day}.`;
}

const pain: fc.Arbitrary<{ range: PainRange; printed: string }> = fc
  .record({
    low: fc.integer({ min: 0, max: 9 }),
    more: fc.integer({ min: 1, max: 3 }),
    shape: fc.constantFrom("single", "words", "range", "fractions"),
  })
  .map(({ low, more, shape }) => {
    const high = Math.min(10, low + more);
    const single = { low, high: low, outOf: 10 };
    if (shape === "single") return { range: single, printed: `${low}/10` };
    if (shape === "words") return { range: single, printed: `${low} out of 10` };
    return {
      range: { low, high, outOf: 10 },
      printed: shape === "range" ? `${low}-${high}/10` : `${low}/10-${high}/10`,
    };
  });

/** "Diagnoses include A, B." and "The listed diagnoses are: 1. A, 2. B." */
function listed(labels: readonly string[], numbered: boolean): string {
  return numbered
    ? `The listed diagnoses are: ${labels.map((label, index) => `${index + 1}. ${label}`).join(", ")}.`
    : `Diagnoses include ${labels.join(", ")}.`;
}

function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function diagnosis(printed: string): Diagnosis {
  const code = /\((?<code>[^)]+)\)$/.exec(printed)?.groups?.code ?? null;
  return {
    label: code === null ? printed : printed.slice(0, -code.length - 3),
    code,
    codeSystem: code === null ? null : /^\d/.test(code) ? "icd-9" : "icd-10",
  };
}
