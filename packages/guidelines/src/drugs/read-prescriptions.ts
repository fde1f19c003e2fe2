import type { Dose, Quantity, Service } from "@openimr/core";
import { readNumber } from "../number-words.ts";
import { readQuantity } from "../read-quantity.ts";
import { daysIn } from "../visit-arithmetic.ts";
import { type DrugMention, findDrugs } from "./find-drugs.ts";
import { morphineTables, type Prescription } from "./morphine-equivalent.ts";

/** An opioid that a text names, as a prescription, or why it cannot be read as one. */
export type PrescriptionRead = { text: string } & (
  | { prescription: Prescription }
  | { prescription: null; opioid: string; reason: string }
);

const drugService: Service = {
  category: "Pharmaceuticals",
  subcategory: "Opioids",
  name: null,
  codes: [],
};

/**
 * The opioids that a text prescribes, each with strength and number a day. What the text leaves open
 * and is taken for granted is named: `#120` alone is taken to last 30 days, 4 a day. An opioid named
 * twice in one strength is one prescription.
 */
export function readPrescriptions(text: string): PrescriptionRead[] {
  const mentions = findDrugs(text);
  const parts = mentions
    .map((mention, index) => ({
      mention,
      words: text.slice(mention.start, mentions[index + 1]?.start ?? text.length),
    }))
    .filter(({ mention }) => mention.drug.class === "Opioids");
  const reads = [...Map.groupBy(parts, ({ mention }) => keyOf(mention)).values()].map((same) => {
    const whole = same.map(({ words }) => words).join(" ");
    const [first] = same;
    return first === undefined ? [] : [readOne(first.mention, whole)];
  });
  return reads.flat();
}

function keyOf(mention: DrugMention): string {
  return `${opioidOf(mention)} ${opioidStrength(mention)?.value} ${opioidStrength(mention)?.unit}`;
}

function readOne(mention: DrugMention, words: string): PrescriptionRead {
  const { text } = mention;
  const opioid = opioidOf(mention);
  const unread = (reason: string) => ({ text, prescription: null, opioid, reason });
  if (/\b(?:injections?|intramuscular|intravenous|i\.?v\.?|i\.?m\.?|pump)\b/i.test(words)) {
    return unread("it is not taken by mouth or as a patch");
  }
  const strength = opioidStrength(mention) ?? namedStrength(mention, words);
  if (strength === null) {
    return unread(
      mention.strengths.length > 1 ? "several strengths are given" : "no strength is given",
    );
  }
  const assumptions = mention.strengths.length > 1 ? [SMALLEST] : [];
  if (strength.unit === "mcg/hr") {
    const worn = "one patch is worn at a time";
    return {
      text,
      prescription: { opioid, strength, perDay: 1, assumptions: [...assumptions, worn] },
    };
  }
  const count = readPerDay(words);
  if (count === null) return unread("how many are taken a day is not told");
  assumptions.push(...count.assumptions);
  return { text, prescription: { opioid, strength, perDay: count.perDay, assumptions } };
}

const SMALLEST = "of the strengths of a combination, the smallest is the opioid's";

/** The opioid among a drug's ingredients. */
function opioidOf({ drug }: DrugMention): string {
  return drug.ingredients.find((each) => opioids.has(each)) ?? drug.name;
}

const opioids: ReadonlySet<string> = new Set(
  morphineTables.flatMap(({ factors, notConvertible }) =>
    [...factors, ...notConvertible].map(({ opioid }) => opioid),
  ),
);

/** The least milligrams of another analgesic in a combination; no opioid's tablet holds as much. */
const LEAST_OF_ANOTHER = 200;

/** The opioid's strength; null where none is given, or several of a drug that is no combination. */
function opioidStrength({ strengths }: DrugMention): Dose | null {
  const [first, ...others] = strengths;
  if (first === undefined || others.length === 0) return first ?? null;
  const sorted = strengths.toSorted((a, b) => a.value - b.value);
  const isCombination = (sorted.at(-1)?.value ?? 0) >= LEAST_OF_ANOTHER;
  return isCombination ? (sorted[0] ?? null) : null;
}

/** Milligrams of codeine in what is sold as acetaminophen with codeine number 2, 3 and 4; unverified. */
const codeineByNumber: Readonly<Record<string, number>> = { "2": 15, "3": 30, "4": 60 };

function namedStrength({ drug, text }: DrugMention, words: string): Dose | null {
  if (drug.name !== "codeine/acetaminophen") return null;
  const named = /^[\s,]{0,3}(?:#|no\.?|number)\s?([234])(?!\d)/i.exec(words.slice(text.length));
  const value = codeineByNumber[named?.[1] ?? ""];
  return value === undefined ? null : { value, unit: "mg" };
}

type PerDay = { perDay: number; assumptions: string[] };

/** "q6h", "every 4-6 hours": of two figures the one that makes the most doses is taken */
const everyHours =
  /\b(?:q\.?\s?|every\s)(?<hours>\d{1,2})(?:\s?(?:-|to)\s?\d{1,2})?\s?(?:h|hrs?|hours?)\b/i;
/** "bid", "t.i.d.", "qhs" */
const latin = /\b(?<word>q\.?i\.?d|t\.?i\.?d|b\.?i\.?d|q\.?d|q\.?h\.?s|q\.?a\.?m|q\.?p\.?m)\b/i;
/** "2 tablets", "1-2 tabs": pieces at a time */
const atATime =
  /(?<![\d#.])(?:(?<least>[1-4]|one|two|three|four)\s?(?:-|to|or)\s?)?(?<most>[1-4]|one|two|three|four)\s?(?:tabs?|tablets?|caps?|capsules?|pills?)\b/i;
const timesByWord: Readonly<Record<string, number>> = { qid: 4, tid: 3, bid: 2 };
/** "for 20 days", "x 4 weeks", "a 30 day supply" */
const supplySpan =
  /\b(?:(?:for|over|x)\s?(?<count>\d{1,3})[\s-]?(?<unit>day|week|month)s?\b|(?<supply>\d{1,3})[\s-]?(?<of>day|week|month)s?['’]?\s?supply\b)/i;
const SUPPLY_DAYS = 30;

function readPerDay(words: string): PerDay | null {
  const quantity = readQuantity(withoutProductNumber(words), drugService);
  const often = readTimes(words, quantity);
  const pieces = atATime.exec(words)?.groups;
  const most = readNumber(pieces?.most ?? "1") ?? 1;
  if (often !== null) {
    const assumptions = pieces?.least === undefined ? [] : [`${most} are taken at a time`];
    return { perDay: often * most, assumptions };
  }
  const count = quantity?.units?.count ?? 0;
  if (count <= 0) return null;
  const span = supplySpan.exec(words)?.groups;
  const spanDays =
    Number(span?.count ?? span?.supply ?? 0) * daysOf((span?.unit ?? span?.of ?? "").toLowerCase());
  const days = spanDays || SUPPLY_DAYS;
  const supply = `#${count} for ${days} days is ${Math.round((count / days) * 100) / 100} a day`;
  const assumptions = spanDays > 0 ? [] : [`${supply}, a month's supply, as the text names none`];
  return { perDay: count / days, assumptions };
}

function daysOf(unit: string): number {
  return unit === "day" || unit === "week" || unit === "month" ? daysIn[unit] : 0;
}

function readTimes(words: string, quantity: Quantity | null): number | null {
  const hours = Number(everyHours.exec(words)?.groups?.hours ?? 0);
  if (hours > 0) return 24 / hours;
  const word = latin.exec(words)?.groups?.word?.toLowerCase().replaceAll(".", "");
  if (word !== undefined) return timesByWord[word] ?? 1;
  return quantity?.frequency?.per === "day" ? quantity.frequency.times : null;
}

/** In "Tylenol with codeine #3 #60" the first figure names the product. */
function withoutProductNumber(words: string): string {
  return /codeine/i.test(words) ? words.replace(/#\s?[234](?!\d)/, "") : words;
}
