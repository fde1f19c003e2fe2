import type { Duration, Frequency, Quantity } from "@openimr/core";

/** From the least to the most of something; equal where one number is given. */
export type Span = { readonly least: number; readonly most: number };

/** Days in each unit of time, a month as 30 and a year as 365. */
export const daysIn = { day: 1, week: 7, month: 30, year: 365 } as const;

/** The visits that a frequency gives over a time; a month has four weeks. */
export function visitsOver({ times, per }: Frequency, { count, unit }: Duration): number {
  if (per === unit) return times * count;
  if (per === "week" && unit === "month") return times * count * 4;
  return times * Math.floor((count * daysIn[unit]) / daysIn[per]);
}

/**
 * A quantity's sum in words, as in "3 a week x 4 weeks = 12 visits"; where the product is another
 * number than the visits asked for, both, as in "12 visits; 3 a week x 3 weeks = 9". Null where
 * there are no visits.
 */
export function describeVisits({ sessions, frequency, duration }: Quantity): string | null {
  if (sessions === null) return null;
  const total = `${sessions} ${sessions === 1 ? "visit" : "visits"}`;
  if (frequency === null || duration === null) return total;
  const product = visitsOver(frequency, duration);
  const factors = describeProduct(frequency, duration);
  return product === sessions ? `${factors} = ${total}` : `${total}; ${factors} = ${product}`;
}

/** "6-8", or "6" where both ends are one. */
export function describeSpan({ least, most }: Span): string {
  return least === most ? `${most}` : `${least}-${most}`;
}

/** "3 a week x 4 weeks" */
export function describeProduct({ times, per }: Frequency, { count, unit }: Duration): string {
  return `${times} a ${per} x ${count} ${count === 1 ? unit : `${unit}s`}`;
}
