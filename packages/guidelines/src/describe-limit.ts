import { measureWord } from "./measure.ts";
import type { LimitPer, LimitPhase, TimeSpan, TreatmentLimit } from "./treatment-limit.ts";
import { describeSpan } from "./visit-arithmetic.ts";

const phaseWords: Record<LimitPhase, string> = {
  trial: " as a trial",
  continued: " in all, given improvement",
  diagnostic: " in the diagnostic phase",
  repeat: " when repeated",
  total: "",
};

const perWords: Record<LimitPer, string> = {
  session: " a session",
  day: " a day",
  week: " a week",
  month: " a month",
  year: " a year",
  region_a_year: " a region and year",
  episode: " an episode",
  injury: " an injury",
  prescription: " a prescription",
  fill: " a fill",
};

/** The limit in figures, as in "4-6 visits", "3-4 visits over 2 weeks as a trial" or "not recommended". */
export function describeLimit(limit: TreatmentLimit): string {
  switch (limit.kind) {
    case "amount":
      return `${describeAmount(limit)}${phaseWords[limit.phase]}`;
    case "not_recommended":
      return `not recommended${limit.unless === null ? "" : `, unless ${limit.unless}`}`;
    case "interval": {
      const times = { least: limit.least, most: limit.most ?? limit.least, unit: limit.unit };
      return `${limit.most === null ? "at least " : ""}${describeTime(times)} apart${phaseWords[limit.phase]}`;
    }
    case "response": {
      const lasting = limit.lasting === null ? "" : ` for ${describeTime(limit.lasting)}`;
      return `at least ${limit.leastPercent} % relief${lasting}`;
    }
    case "criterion":
      return limit.criterion;
  }
}

/** An amount in figures, as in "9-10 visits over 8 weeks" or "at most 35 hours a week". */
export function describeAmount(limit: Extract<TreatmentLimit, { kind: "amount" }>): string {
  const { least, most, measure, per, over, within } = limit;
  const count = least === null ? `at most ${most}` : describeSpan({ least, most });
  return [
    `${most === 0 ? "no" : count} ${measureWord(measure, most)}`,
    per === null ? "" : perWords[per],
    over === null ? "" : ` over ${describeTime(over)}`,
    within === null
      ? ""
      : `, within ${describeTime({ least: within.count, most: within.count, unit: within.unit })} of ${within.of}`,
  ].join("");
}

function describeTime({ least, most, unit }: TimeSpan): string {
  return `${describeSpan({ least, most })} ${most === 1 ? unit : `${unit}s`}`;
}
