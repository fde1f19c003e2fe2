import { isDeepStrictEqual } from "node:util";
import {
  type CalendarDate,
  type Case,
  type DisputedItem,
  formatUsDate,
  type MedicalRecord,
} from "@openimr/core";

/**
 * The paths of the facts that were read and are not those of the truth; what is unknown is not
 * wrong. Prose is left out: a reading gives it as it stands in the text, damaged or not.
 */
export function wrongFields(read: Case, truth: Case): string[] {
  return [
    ...wrongValues(facts(read), facts(truth)),
    ...wrongMembers("/reviewer/statesOfLicensure", [
      read.reviewer?.statesOfLicensure,
      truth.reviewer?.statesOfLicensure,
    ]),
    ...wrongMembers("/reviewer/noAffiliationWith", [
      read.reviewer?.noAffiliationWith,
      truth.reviewer?.noAffiliationWith,
    ]),
    ...wrongDays(read, truth),
    ...read.disputedItems.flatMap((item, index) => wrongItem(item, index, truth)),
  ];
}

type Facts = Record<string, unknown>;

function facts({ caseNumber, priority, dates, injuredWorker, ...record }: Case): Facts {
  const { utilizationReview, clinicalSummary, reviewer } = record;
  const days = Object.entries(dates).map(([name, day]) => [`/dates/${name}`, day] as const);
  return {
    "/caseNumber": caseNumber,
    "/priority": priority,
    ...Object.fromEntries(days),
    "/injuredWorker/age": injuredWorker.age,
    "/injuredWorker/sex": injuredWorker.sex,
    "/utilizationReview/decision": utilizationReview.decision,
    "/utilizationReview/decidedOn": utilizationReview.decidedOn,
    "/clinicalSummary/pain": clinicalSummary.pain,
    "/reviewer/practiceYearsMoreThan": reviewer?.practiceYearsMoreThan,
    "/reviewer/hoursPerWeekAtLeast": reviewer?.hoursPerWeekAtLeast,
  };
}

function wrongValues(read: Facts, truth: Facts): string[] {
  return Object.entries(read).flatMap(([path, value]) =>
    (value ?? null) === null || isDeepStrictEqual(value, truth[path]) ? [] : [path],
  );
}

function wrongMembers(
  path: string,
  [read = [], truth = []]: [readonly unknown[] | undefined, readonly unknown[] | undefined],
): string[] {
  return read.flatMap((member, index) =>
    truth.some((known) => isDeepStrictEqual(known, member)) ? [] : [`${path}/${index}`],
  );
}

/** Records and reports of which no truth tells the days: as records, or anywhere in the summary. */
function wrongDays(read: Case, truth: Case): string[] {
  const told = (date: CalendarDate) =>
    truth.clinicalSummary.text?.includes(formatUsDate(date)) ||
    truth.records.some(({ serviceDates }) => Object.values(serviceDates ?? {}).includes(date));
  const listed = ({ serviceDates }: MedicalRecord) =>
    truth.records.some((known) => isDeepStrictEqual(known.serviceDates, serviceDates));
  return [
    ...read.records.flatMap((each, index) => {
      const { from, to } = each.serviceDates ?? { from: null, to: null };
      const right = from === null || listed(each) || (from === to && told(from));
      return right ? [] : [`/records/${index}`];
    }),
    ...read.clinicalSummary.mentionedReports.flatMap(({ date }, index) =>
      told(date) ? [] : [`/clinicalSummary/mentionedReports/${index}`],
    ),
  ];
}

/** An item is held against those of the truth that it may be by its words. */
function wrongItem(item: DisputedItem, index: number, truth: Case): string[] {
  const possible = itemsNamed(letters(item.request), truth.disputedItems);
  const { outcome, basis } = item.decision;
  const is = (holds: (known: DisputedItem) => boolean) => possible.some(holds);
  const path = `/disputedItems/${index}`;
  return [
    ...(outcome === null || is(({ decision }) => decision.outcome === outcome)
      ? []
      : [`${path}/decision/outcome`]),
    ...(basis === null || is(({ decision }) => decision.basis === basis)
      ? []
      : [`${path}/decision/basis`]),
    ...(item.utilizationReview.basis === null ||
    is(({ utilizationReview }) => utilizationReview.basis === item.utilizationReview.basis)
      ? []
      : [`${path}/utilizationReview/basis`]),
    ...wrongCitations(item, path, possible),
    ...(amountsAreAskedFor(item.quantity, possible) ? [] : [`${path}/quantity`]),
  ];
}

/**
 * The items that the words of a request name: those that ask for just this, or else those of which
 * some wording (what is asked for, was asked for, was authorized) stands in the words. "Home aide, 4
 * hours" within another item's "Home aide, 4 hours, 2 weeks" names that other one alone, even where
 * the end of it is damaged. All of them where none is named.
 */
function itemsNamed(words: string, all: DisputedItem[]): DisputedItem[] {
  const same = all.filter(({ request }) => letters(request) === words);
  if (same.length > 0) return same;
  const wordings = all.map(({ request, original, authorized }) =>
    [request, original ?? request, authorized ?? request].map(letters),
  );
  const whole = wordings.flat().filter((wording) => words.includes(wording));
  if (whole.length === 0) return all;
  const shared = wordings.map((said) => said.map((wording) => longestShared(wording, words)));
  const isPart = (piece: string) =>
    shared.flat().some((other) => other.length > piece.length && other.includes(piece));
  return all.filter((_item, index) =>
    shared[index]?.some(
      (piece) => whole.some((wording) => piece.includes(wording)) && !isPart(piece),
    ),
  );
}

/** The longest stretch of a wording that stands in other words as well. */
function longestShared(wording: string, words: string): string {
  let longest = "";
  for (let from = 0; from + longest.length < wording.length; from += 1) {
    for (let to = from + longest.length + 1; to <= wording.length; to += 1) {
      const stretch = wording.slice(from, to);
      if (!words.includes(stretch)) break;
      longest = stretch;
    }
  }
  return longest;
}

/** Whether the possible items ask for all of a quantity; its words are as they stand in the text. */
function amountsAreAskedFor(quantity: DisputedItem["quantity"], possible: DisputedItem[]): boolean {
  if (quantity === null) return true;
  const known = possible.flatMap((each) => each.quantity ?? []);
  const amounts = ["sessions", "frequency", "duration", "units", "acquisition"] as const;
  return (
    amounts.every(
      (name) =>
        quantity[name] === null ||
        known.some((each) => isDeepStrictEqual(each[name], quantity[name])),
    ) &&
    quantity.doses.every((dose) =>
      known.some(({ doses }) => doses.some((other) => isDeepStrictEqual(other, dose))),
    )
  );
}

const sides = ["utilizationReview", "decision"] as const;

/** Citations whose document, year, chapter or pages none of the possible items has on that side. */
function wrongCitations(item: DisputedItem, path: string, possible: DisputedItem[]): string[] {
  return sides.flatMap((side) => {
    const known = possible.flatMap((each) => each[side].citations);
    return item[side].citations.flatMap(({ document, edition, chapter, pages }, index) => {
      const isRight =
        (document === null || known.some((each) => each.document === document)) &&
        (edition === null || known.some((each) => each.edition === edition)) &&
        ((chapter?.number ?? null) === null ||
          known.some((each) => each.chapter?.number === chapter?.number)) &&
        (pages.length === 0 || known.some((each) => isDeepStrictEqual(each.pages, pages)));
      return isRight ? [] : [`${path}/${side}/citations/${index}`];
    });
  });
}

/** A text without its number and without what recognition of characters confuses or loses. */
function letters(text: string): string {
  return text
    .replace(/^\d{1,2}[.)] ?/, "")
    .toLowerCase()
    .replaceAll("rn", "m")
    .replace(/[il]/g, "1")
    .replaceAll("o", "0")
    .replace(/[^a-z0-9]/g, "");
}
