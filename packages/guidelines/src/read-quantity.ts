import type { Dose, Frequency, Quantity, Service } from "@openimr/core";
import { readNumber } from "./number-words.ts";
import {
  type Contradiction,
  type Lasting,
  type Often,
  visitsContradiction,
  wordsAgainstFigures,
} from "./quantity-contradictions.ts";
import * as pattern from "./quantity-patterns.ts";
import { countsVisits } from "./read-service.ts";
import { type Span, visitsOver } from "./visit-arithmetic.ts";

/**
 * What a text says of a quantity. `quantity` is what a case keeps: of a range its upper end. `visits`
 * is the range of visits behind it, `refills` the number of refills (0 where the text says none, null
 * where it does not speak of them).
 */
export type QuantityReading = {
  quantity: Quantity;
  visits: Span | null;
  refills: number | null;
  contradictions: Contradiction[];
};

/**
 * What a request asks for, as numbers. `3 x 4` is three a week for four weeks; the number of
 * sessions follows from it only for a service that is counted in visits. Of a range ("6-8 sessions")
 * it is the upper end. Null where the request names no quantity.
 */
export function readQuantity(text: string, service: Service): Quantity | null {
  return readQuantityInFull(text, service)?.quantity ?? null;
}

/** As `readQuantity`, with ranges, refills and what the text contradicts itself in. */
export function readQuantityInFull(text: string, service: Service): QuantityReading | null {
  const both = pattern.frequencyAndDuration.exec(text) ?? pattern.bareProduct.exec(text);
  const often = both ?? pattern.frequencyAlone.exec(text);
  const strengths = pattern.strength.exec(text);
  const trailing = both === null ? pattern.trailingCount.exec(text) : null;
  const named = pattern.visits.exec(text) ?? trailing;
  const inVisits = countsVisits(service) !== false;
  const counted =
    pattern.pieces.exec(text) ??
    pattern.units.exec(text) ??
    (inVisits ? null : (trailing ?? pattern.series.exec(text)));
  const again = pattern.refills.exec(text);
  const rented = pattern.rental.exec(text);
  const bought = pattern.purchase.exec(text);
  const obtained = rented ?? bought;
  const lasting = both ?? (counted === null || obtained !== null ? pattern.span.exec(text) : null);
  const found = [often, strengths, named, counted, obtained, lasting].filter(
    (each) => each !== null,
  );
  if (found.length === 0) return null;
  const frequency = often === null ? null : readFrequency(often.groups);
  const duration = lasting === null ? null : readDuration(lasting.groups);
  const stated = named === null || !inVisits ? null : spanOf(named.groups, "count");
  const product = inVisits ? productOf(frequency, duration) : null;
  const visits = stated ?? product;
  return {
    quantity: {
      text: coveredText(text, again === null ? found : [...found, again]),
      sessions: visits?.most ?? null,
      frequency: frequency === null ? null : { times: frequency.times.most, per: frequency.per },
      duration: duration === null ? null : { count: duration.count.most, unit: duration.unit },
      units: counted === null ? null : readUnits(counted.groups, service),
      doses: strengths === null ? [] : readDoses(strengths.groups),
      acquisition: obtained === null ? null : rented === null ? "purchase" : "rental",
    },
    visits,
    refills: again === null ? null : readRefills(again.groups),
    contradictions: [
      ...visitsContradiction(stated, product, { frequency, duration }),
      ...[often, named, lasting]
        .filter((each, at, all) => all.indexOf(each) === at)
        .flatMap(wordsAgainstFigures),
      ...(rented !== null && bought !== null ? [{ kind: "rental_and_purchase" as const }] : []),
    ],
  };
}

type Groups = Record<string, string | undefined> | undefined;
function readFrequency(groups: Groups): Often | null {
  const word = groups?.word?.toLowerCase();
  const often = word === "once" ? 1 : word === "twice" ? 2 : word === "thrice" ? 3 : null;
  const times = often === null ? spanOf(groups, "times") : { least: often, most: often };
  return times === null ? null : { times, per: period(groups?.per) };
}

function readDuration(groups: Groups): Lasting | null {
  const count = groups?.one === undefined ? spanOf(groups, "count") : { least: 1, most: 1 };
  return count === null ? null : { count, unit: period(groups?.unit ?? groups?.one) };
}

function productOf(frequency: Often | null, duration: Lasting | null): Span | null {
  if (frequency === null || duration === null) return null;
  const visits = (end: keyof Span) =>
    visitsOver(
      { times: frequency.times[end], per: frequency.per },
      { count: duration.count[end], unit: duration.unit },
    );
  const product = { least: visits("least"), most: visits("most") };
  return product.most > 0 ? product : null;
}

/** The range under a group's name; null where it is nothing. */
function spanOf(groups: Groups, name: string): Span | null {
  const first = numberOf(groups?.[name]);
  const last = numberOf(groups?.[`${name}Most`] ?? groups?.[name]);
  const span = { least: Math.min(first, last), most: Math.max(first, last) };
  return span.most > 0 ? span : null;
}

/** A bare count of an injection counts injections, of anything else pieces. */
function readUnits(groups: Groups, { category }: Service): Quantity["units"] {
  const bare = category === "Injection" ? "injections" : null;
  const unit = groups?.unit?.replace(/\s{1,3}/g, " ") ?? bare;
  return { count: numberOf(groups?.count), unit };
}

function readRefills(groups: Groups): number {
  return numberOf(groups?.after ?? groups?.count);
}

function readDoses(groups: Groups): Dose[] {
  const unit = (groups?.unit ?? "").toLowerCase();
  const values = (groups?.values ?? "")
    .split(/[-\u2010-\u2014/]/)
    .map((value) => Number.parseFloat(value));
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
