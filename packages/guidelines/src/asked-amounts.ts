import type { DisputedItem, Quantity } from "@openimr/core";
import { type Measure, measureWord } from "./measure.ts";
import { readQuantityInFull } from "./read-quantity.ts";
import { countsVisits } from "./read-service.ts";
import type { LimitPer } from "./treatment-limit.ts";
import { describeVisits } from "./visit-arithmetic.ts";

/**
 * An amount that a request asks for: so many of a measure, counted anew for each `per` (in all, where
 * that is null), with the words and arithmetic it comes from.
 */
export type AskedAmount = { measure: Measure; per: LimitPer | null; count: number; words: string };

/**
 * Every amount that an item's quantity gives: visits in all and in a week, days, pieces, injections,
 * hours a week, refills, a strength. Empty where it has no quantity.
 */
export function askedAmounts({ quantity, service }: DisputedItem): AskedAmount[] {
  if (quantity === null) return [];
  const { sessions, frequency, duration, doses } = quantity;
  const amounts: AskedAmount[] = [];
  if (sessions !== null) {
    const words = describeVisits(quantity) ?? "";
    amounts.push({ measure: "visit", per: null, count: sessions, words });
  }
  if (frequency !== null && countsVisits(service) === true) {
    amounts.push(amount("visit", frequency.times, frequency.per));
  }
  if (duration !== null) {
    amounts.push(
      duration.unit === "year"
        ? amount("month", duration.count * 12, null)
        : amount(duration.unit, duration.count, null),
    );
  }
  const { refills } = readQuantityInFull(quantity.text, service) ?? { refills: null };
  if (refills !== null) amounts.push(amount("refill", refills, null));
  const [dose, ...others] = doses;
  if (dose !== undefined && others.length === 0) {
    if (dose.unit === "mg") amounts.push(amount("mg", dose.value, null));
    if (dose.unit === "%") amounts.push(amount("percent", dose.value, null));
  }
  return [...amounts, ...countedUnits(quantity)];
}

function countedUnits({ units, frequency }: Quantity): AskedAmount[] {
  if (units === null) return [];
  const [, word, per] =
    /^([a-z]+)(?: (?:a|per|each) ?|\/)?(day|week)?/i.exec(units.unit ?? "") ?? [];
  if (/^injections?$/i.test(word ?? "")) return [amount("injection", units.count, null)];
  if (/^refills?$/i.test(word ?? "")) return [];
  if (!/^h(?:ou)?rs?$/i.test(word ?? "")) return [amount("unit", units.count, null)];
  if (per === "week") return [amount("hour", units.count, "week")];
  if (per !== "day") return [amount("hour", units.count, null)];
  const daily = amount("hour", units.count, "day");
  if (frequency?.per !== "week") return [daily];
  const weekly = amount("hour", units.count * frequency.times, "week");
  return [
    daily,
    { ...weekly, words: `${daily.words} x ${frequency.times} days = ${weekly.words}` },
  ];
}

function amount(measure: Measure, count: number, per: AskedAmount["per"]): AskedAmount {
  const words = `${count} ${measureWord(measure, count)}${per === null ? "" : ` a ${per}`}`;
  return { measure, per, count, words };
}
