import type { Dose, Duration, Frequency, Quantity, Service } from "@openimr/core";
import { NUMBER_WORD, readNumber } from "./number-words.ts";
import { countsVisits } from "./read-service.ts";

const NUMBER = `\\d{1,4}(?:\\.\\d{1,4})?|${NUMBER_WORD}`;
const TIMES = `(?:(?<word>once|twice|thrice)|(?<times>${NUMBER})(?![\\s-]{0,3}(?:wk|week|month|mo|day)s?\\b)\\s{0,3}(?:x|×|times?|visits?|sessions?)?)`;
const PER =
  "\\s{0,3}(?:(?:a|per|each|every|x|×|/)\\s{0,3})?(?<per>wk|week|weekly|month|monthly|mo|day|daily)s?\\b";
const LASTING = `[\\s,]{0,3}(?:x|×|for|over)\\s{0,3}(?<count>${NUMBER})\\s{0,3}(?<unit>wk|week|month|mo|day)s?\\b`;

/** "2 times a week for 6 weeks", "twice weekly for one month", "2xWk x 6Wks" */
const frequencyAndDuration = new RegExp(`\\b${TIMES}${PER}${LASTING}`, "i");
/** "2 times a week", "twice weekly" */
const frequencyAlone = new RegExp(`\\b${TIMES}${PER}`, "i");
/** "3 x 4", "3x4": times a week, then weeks */
const bareProduct = /(?<![\w.#])(?<times>\d{1,2})\s{0,3}[x×]\s{0,3}(?<count>\d{1,2})(?![\w.%])/i;
/** "12 sessions", "six visits" */
const visits = new RegExp(
  `\\b(?<count>${NUMBER})\\s{0,3}(?:additional\\s|more\\s)?(?:sessions?|visits?|treatments?|appointments?)\\b`,
  "i",
);
/** "x 12", "times 12" at the end of a request */
const trailingCount =
  /(?:^|\s)(?:x|×)\s{0,3}(?<count>\d{1,3})(?![\w.%]|[\s-]{0,3}(?:wk|week|month|mo|day)s?\b)/i;
/** "#60", "qty 60", "quantity: 60"; not "#6O", where a figure was taken for a letter */
const pieces =
  /(?:#\s{0,3}|\bqty\.?:?\s{0,3}|\bquantity:?\s{0,3})(?<count>\d{1,5})(?!\d|[lio](?![a-z]))/i;
/** "2 boxes", "60 tablets" */
const units = new RegExp(
  `\\b(?<count>${NUMBER})\\s{0,3}(?<unit>tablets?|capsules?|pills?|box(?:es)?|bottles?|tubes?|patch(?:es)?|units?|injections?|refills?)\\b`,
  "i",
);
/** "10/325mg", "7.5-325 mg", "20 mg", "0.025%" */
const strength =
  /(?<![\w.])(?<values>\d{1,4}(?:\.\d{1,4})?%?(?:\s?[-/]\s?\d{1,4}(?:\.\d{1,4})?%?){0,4})\s{0,2}(?<unit>mg|mcg|gm?|ml|%)(?![a-z])/i;
const acquisition = /\b(?<kind>rental|rent|purchase|buy)\b/i;
/** "30 day rental", "one month trial" */
const span = new RegExp(`\\b(?<count>${NUMBER})[\\s-]{0,3}(?<unit>day|week|month|wk|mo)s?\\b`, "i");

/**
 * What a request asks for, as numbers. `3 x 4` is three a week for four weeks; the number of
 * sessions follows from it only for a service that is counted in visits. Null where the request
 * names no quantity.
 */
export function readQuantity(text: string, service: Service): Quantity | null {
  const both = frequencyAndDuration.exec(text) ?? bareProduct.exec(text);
  const often = both ?? frequencyAlone.exec(text);
  const strengths = strength.exec(text);
  const named = visits.exec(text) ?? (both === null ? trailingCount.exec(text) : null);
  const counted = pieces.exec(text) ?? units.exec(text);
  const obtained = acquisition.exec(text);
  const lasting = both ?? (counted === null || obtained !== null ? span.exec(text) : null);
  const found = [often, strengths, named, counted, obtained, lasting].filter(
    (each) => each !== null,
  );
  if (found.length === 0) return null;
  const frequency = often === null ? null : readFrequency(often.groups);
  const duration = lasting === null ? null : readDuration(lasting.groups);
  return {
    text: coveredText(text, found),
    sessions: countsVisits(service) === false ? null : readSessions(named, frequency, duration),
    frequency,
    duration,
    units:
      counted === null
        ? null
        : { count: numberOf(counted.groups?.count), unit: counted.groups?.unit ?? null },
    doses: strengths === null ? [] : readDoses(strengths.groups),
    acquisition:
      obtained === null ? null : /^r/i.test(obtained.groups?.kind ?? "") ? "rental" : "purchase",
  };
}

/** A quantity's sum in words, as in "3 a week x 4 weeks = 12 visits"; null where there is none. */
export function describeVisits(quantity: Quantity): string | null {
  const { sessions, frequency, duration } = quantity;
  if (sessions === null) return null;
  if (frequency === null || duration === null) return `${sessions} visits`;
  const weeks = duration.count === 1 ? duration.unit : `${duration.unit}s`;
  return `${frequency.times} a ${frequency.per} x ${duration.count} ${weeks} = ${sessions} visits`;
}

const daysIn = { day: 1, week: 7, month: 30, year: 365 } as const;

function readSessions(
  named: RegExpExecArray | null,
  frequency: Frequency | null,
  duration: Duration | null,
): number | null {
  if (named !== null) return numberOf(named.groups?.count) || null;
  if (frequency === null || duration === null) return null;
  const periods =
    frequency.per === duration.unit
      ? duration.count
      : frequency.per === "week" && duration.unit === "month"
        ? duration.count * 4
        : Math.floor((duration.count * daysIn[duration.unit]) / daysIn[frequency.per]);
  return frequency.times * periods || null;
}

type Groups = Record<string, string | undefined> | undefined;

function readFrequency(groups: Groups): Frequency | null {
  const word = groups?.word?.toLowerCase();
  const times =
    word === "once" ? 1 : word === "twice" ? 2 : word === "thrice" ? 3 : numberOf(groups?.times);
  return times > 0 ? { times, per: period(groups?.per) } : null;
}

function readDuration(groups: Groups): Duration | null {
  const count = numberOf(groups?.count);
  return count > 0 ? { count, unit: period(groups?.unit) } : null;
}

function readDoses(groups: Groups): Dose[] {
  const unit = (groups?.unit ?? "").toLowerCase();
  const values = (groups?.values ?? "").split(/[-/]/).map((value) => Number.parseFloat(value));
  return values.filter((value) => value > 0).map((value) => ({ value, unit }));
}

function period(word: string | undefined): Frequency["per"] {
  const first = (word ?? "week").toLowerCase().charAt(0);
  return first === "m" ? "month" : first === "d" ? "day" : "week";
}

function numberOf(text: string | undefined): number {
  return readNumber(text ?? "") ?? 0;
}

function coveredText(text: string, matches: readonly RegExpExecArray[]): string {
  const start = Math.min(...matches.map((match) => match.index));
  const end = Math.max(...matches.map((match) => match.index + match[0].length));
  return text.slice(start, end).trim();
}
