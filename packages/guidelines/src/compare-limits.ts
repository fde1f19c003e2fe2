import type { DisputedItem, GuidelineCitation } from "@openimr/core";
import { type AskedAmount, askedAmounts } from "./asked-amounts.ts";
import { type Catalogue, shippedCatalogue } from "./catalogue.ts";
import { describeAmount, describeLimit } from "./describe-limit.ts";
import { limitsFor } from "./limits.ts";
import { type Measure, measureWord } from "./measure.ts";
import type { LimitPer, TreatmentLimit } from "./treatment-limit.ts";
import { daysIn, describeSpan } from "./visit-arithmetic.ts";

type LimitOf<Kind extends TreatmentLimit["kind"]> = Extract<TreatmentLimit, { kind: Kind }>;

/**
 * What a request is when held against a limit. `not_comparable`: the request gives no amount in the
 * limit's measure; `criterion`: the limit is no amount at all, but something that must hold.
 */
export type LimitComparison =
  | { result: "within"; limit: LimitOf<"amount">; asked: AskedAmount }
  | {
      result: "exceeds";
      limit: LimitOf<"amount">;
      asked: AskedAmount;
      by: { count: number; measure: Measure };
    }
  | { result: "not_comparable"; limit: LimitOf<"amount">; asked: AskedAmount[] }
  | { result: "not_recommended"; limit: LimitOf<"not_recommended"> }
  | { result: "criterion"; limit: LimitOf<"criterion" | "interval" | "response"> };

/** An item held against every limit that its citations set, each limit once. */
export function compareWithLimits(
  request: {
    item: DisputedItem;
    citations: readonly GuidelineCitation[];
    conditions: ReadonlySet<string>;
  },
  catalogue: Catalogue = shippedCatalogue,
): LimitComparison[] {
  const { item, citations, conditions } = request;
  const limits = citations.flatMap((citation) =>
    limitsFor({ item, citation, conditions }, catalogue),
  );
  const asked = askedAmounts(item);
  return [...new Set(limits)].map((limit) => compareWithLimit(asked, limit));
}

/** Amounts that are asked for, held against one limit. */
export function compareWithLimit(
  asked: readonly AskedAmount[],
  limit: TreatmentLimit,
): LimitComparison {
  if (limit.kind === "not_recommended") return { result: "not_recommended", limit };
  if (limit.kind !== "amount") return { result: "criterion", limit };
  const comparable = asked.find((amount) => isComparable(amount, limit));
  if (comparable === undefined) return { result: "not_comparable", limit, asked: [...asked] };
  const by = excess(comparable, limit);
  return by.count > 0
    ? { result: "exceeds", limit, asked: comparable, by }
    : { result: "within", limit, asked: comparable };
}

/**
 * A comparison in words, with its arithmetic, as in
 * "3 a week x 4 weeks = 12 visits; limit 4-6: exceeds by 6".
 */
export function describeComparison(comparison: LimitComparison): string {
  switch (comparison.result) {
    case "within":
      return `${comparison.asked.words}; limit ${shortLimit(comparison)}: within`;
    case "exceeds": {
      const { limit, by } = comparison;
      const unit = by.measure === limit.measure ? "" : ` ${measureWord(by.measure, by.count)}`;
      return `${comparison.asked.words}; limit ${shortLimit(comparison)}: exceeds by ${by.count}${unit}`;
    }
    case "not_comparable": {
      const { asked, limit } = comparison;
      const words = asked.length === 0 ? "no quantity" : asked.map((each) => each.words).join(", ");
      const measure = `${measureWord(limit.measure, 2)}${limit.per === null ? "" : describePer(limit.per)}`;
      return `${words}; limit ${describeAmount(limit)}: not comparable, the request is not in ${measure}`;
    }
    default:
      return describeLimit(comparison.limit);
  }
}

function describePer(per: LimitPer): string {
  return isRate(per) ? ` a ${per}` : "";
}

/** "4-6" where the request is in the same measure, "1 month" where it is in another unit of time. */
function shortLimit({ limit, asked }: { limit: LimitOf<"amount">; asked: AskedAmount }): string {
  if (asked.measure !== limit.measure) return describeAmount(limit);
  return describeSpan({ least: limit.least ?? limit.most, most: limit.most });
}

/** An amount in all can be held against what one injury, session or fill allows; a rate only against a rate. */
function isComparable({ measure, per }: AskedAmount, limit: LimitOf<"amount">): boolean {
  const sameTime = limit.per === null || !isRate(limit.per) ? per === null : per === limit.per;
  if (!sameTime) return false;
  return (
    measure === limit.measure || (dayCount(measure) !== null && dayCount(limit.measure) !== null)
  );
}

function isRate(per: LimitPer): boolean {
  return per === "day" || per === "week" || per === "month" || per === "year";
}

function excess(
  { measure, count }: AskedAmount,
  limit: LimitOf<"amount">,
): { count: number; measure: Measure } {
  const asked = dayCount(measure);
  const allowed = dayCount(limit.measure);
  if (measure === limit.measure || asked === null || allowed === null) {
    return { count: difference(count, limit.most), measure: limit.measure };
  }
  return { count: difference(count * asked, limit.most * allowed), measure: "day" };
}

/** A difference without the dust of binary fractions. */
function difference(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}

/** How many days a unit of time has; null for any other measure. */
function dayCount(measure: Measure): number | null {
  return measure === "day" || measure === "week" || measure === "month" ? daysIn[measure] : null;
}
