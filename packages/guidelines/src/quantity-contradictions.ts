import type { Duration, Frequency } from "@openimr/core";
import { readNumber } from "./number-words.ts";
import { describeProduct, describeSpan, type Span } from "./visit-arithmetic.ts";

/** Two statements of one text that cannot both hold. */
export type Contradiction =
  | { kind: "visits"; stated: Span; product: Span; factors: string }
  | { kind: "word_and_figure"; words: string; word: number; figure: number }
  | { kind: "rental_and_purchase" };

/** How often, and how long, where either may be a range. */
export type Often = { times: Span; per: Frequency["per"] };
export type Lasting = { count: Span; unit: Duration["unit"] };

/** A contradiction in words, as in "12 visits are named, but 3 a week x 3 weeks = 9". */
export function describeContradiction(contradiction: Contradiction): string {
  switch (contradiction.kind) {
    case "visits": {
      const { stated, factors, product } = contradiction;
      return `${describeSpan(stated)} visits are named, but ${factors} = ${describeSpan(product)}`;
    }
    case "word_and_figure":
      return `${contradiction.words} names both ${contradiction.word} and ${contradiction.figure}`;
    case "rental_and_purchase":
      return "both rental and purchase are named";
  }
}

/**
 * A number of visits that the product beside it does not give. A month is no exact number of weeks,
 * so that only a product of one unit of time can contradict.
 */
export function visitsContradiction(
  stated: Span | null,
  product: Span | null,
  { frequency, duration }: { frequency: Often | null; duration: Lasting | null },
): Contradiction[] {
  if (stated === null || product === null || frequency === null || duration === null) return [];
  const apart = stated.most < product.least || product.most < stated.least;
  if (!apart || frequency.per !== duration.unit) return [];
  const factors = describeProduct(
    { times: frequency.times.most, per: frequency.per },
    { count: duration.count.most, unit: duration.unit },
  );
  return [{ kind: "visits", stated, product, factors }];
}

/** "twelve (10)": a figure in brackets that is not the number in words before it. */
export function wordsAgainstFigures(match: RegExpExecArray | null): Contradiction[] {
  return ["times", "timesMost", "count", "countMost"].flatMap((name) => {
    const words = match?.groups?.[name];
    const figures = match?.groups?.[`${name}Figure`];
    if (words === undefined || figures === undefined) return [];
    const [word, figure] = [readNumber(words), readNumber(figures)];
    if (word === null || figure === null || word === figure) return [];
    return [{ kind: "word_and_figure", words: `${words} (${figure})`, word, figure }];
  });
}
