import { readDate } from "@openimr/core";
import { endOf, findAll, matchesOf, type Passage } from "../passage.ts";
import { DIGITS_BEGIN, DIGITS_END, LOOKS_LIKE_DATE } from "./us-date.ts";

/** The dates that a header states, in the order in which they happen. */
const namesInOrder = [
  "injury",
  "urDecision",
  "applicationReceived",
  "assigned",
  "decided",
  "issued",
] as const;
export type HeaderDateName = (typeof namesInOrder)[number];

/** A date of the header and what it is the date of. */
export type HeaderDate = { name: HeaderDateName; value: Passage };

const labels: readonly (readonly [HeaderDateName, string])[] = [
  ["assigned", "Date ?Assigned:"],
  ["injury", "Date ?of ?Injury:"],
  ["decided", "Decision ?Date:"],
  ["urDecision", "UR ?Denial ?Date:|Date ?of ?UR ?Decision:"],
  ["applicationReceived", "(?:IMR ?)?Application ?Received:"],
  ["issued", "\\bDated:"],
];
/** Labels, which may say that there is no date, dates, and the halves of a label that was torn apart. */
const tokens = new RegExp(
  `(?:${labels.map(([name, words]) => `(?<${name}>${words})`).join("|")})(?<gap> ?\\[not stated\\])?|(?<upper>\\bApplication\\b)|(?<lower>\\bReceived:)|(?<date>${DIGITS_BEGIN}\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}${DIGITS_END})`,
  "gi",
);

type Token = { label: HeaderDateName | null; at: Passage };

/**
 * Pairs a header's labels with its dates, in whatever order an extractor gives them: date behind
 * label, all labels of a column and then its dates, or dates before their labels. `inOrder` is false
 * where a pairing that no nearness proves would put the dates into an order in which they cannot
 * have happened, or where a label or a date may be missing.
 */
export function pairDates(header: Passage): {
  labels: Passage[];
  dates: HeaderDate[];
  inOrder: boolean;
} {
  const { found, halves } = tokensIn(header);
  const runs = runsOf(found);
  const dates: HeaderDate[] = [];
  const leftOver: { names: Token[]; values: Token[] } = { names: [], values: [] };
  let direct = true;
  const whole = isWhole(header, found);
  const reversed = runs[0]?.[0]?.label === null;
  for (let index = 0; index + 1 < runs.length; index += 2) {
    const [first = [], second = []] = [runs[index], runs[index + 1]];
    const [names, values] = reversed ? [second, first] : [first, second];
    const near = !reversed && isNear(header, first, second);
    direct &&= near;
    pair(names, values, dates);
    for (const name of names.slice(values.length)) leftOver.names.push(name);
    for (const value of values.slice(names.length)) leftOver.values.push(value);
  }
  const last = runs.length % 2 === 0 ? undefined : runs.at(-1);
  (last?.[0]?.label === null ? leftOver.values : leftOver.names).push(...(last ?? []));
  // A column's last value may stand behind the other column: what is left belongs together.
  const parted = leftOver.names.length === leftOver.values.length;
  direct &&= leftOver.values.length === 0;
  if (parted) pair(leftOver.names, leftOver.values, dates);
  return {
    labels: [...found.flatMap(({ label, at }) => (label === null ? [] : [at])), ...halves],
    dates,
    inOrder: direct || (whole && parted && isChronological(dates)),
  };
}

/** Puts names and values that have the same place in their runs together. */
function pair(names: readonly Token[], values: readonly Token[], into: HeaderDate[]): void {
  for (const [index, { label }] of names.entries()) {
    const value = values[index]?.at;
    if (label !== null && value !== undefined) into.push({ name: label, value });
  }
}

/** Whether a date stands right behind a label that has no other label before it. */
function isNear(header: Passage, names: readonly Token[], values: readonly Token[]): boolean {
  const [label, date] = [names[0], values[0]];
  if (label === undefined || date === undefined || names.length > 1) return false;
  const from = endOf(label.at) - header.start;
  return header.text.slice(from, date.at.start - header.start).trim() === "";
}

/** Whether a header has every label that its letters have, each once, and no unreadable date. */
function isWhole(header: Passage, found: readonly Token[]): boolean {
  const names = found.flatMap(({ label }) => (label === null ? [] : [label]));
  const all = (["injury", "urDecision", "applicationReceived"] as const).every((name) =>
    names.includes(name),
  );
  return (
    all &&
    new Set(names).size === names.length &&
    names.includes("assigned") === names.includes("decided") &&
    matchesOf(header.text, LOOKS_LIKE_DATE).length === found.length - names.length
  );
}

function tokensIn(header: Passage): { found: Token[]; halves: Passage[] } {
  const matches = findAll(header, tokens);
  const isDate = (index: number) => matches[index]?.groups.date !== undefined;
  const uppers = matches.flatMap(({ groups }, index) => (groups.upper ? [index] : []));
  const lowers = matches.flatMap(({ groups }, index) => (groups.lower ? [index] : []));
  const half =
    lowers.find((index) => isDate(index + 1)) ?? uppers.find((index) => isDate(index + 1)) ?? -1;
  const found: Token[] = [];
  const halves: Passage[] = [];
  for (const [index, { whole, groups }] of matches.entries()) {
    if (groups.upper || groups.lower) halves.push(whole);
    const known = labels.find(([name]) => groups[name] !== undefined)?.[0];
    const label = index === half ? "applicationReceived" : known;
    if (groups.gap) halves.push(whole);
    else if (label !== undefined) found.push({ label, at: whole });
    else if (isDate(index)) found.push({ label: null, at: whole });
  }
  return { found, halves };
}

/** Labels and dates by turns. */
function runsOf(found: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of found) {
    const run = runs.at(-1);
    if (run !== undefined && (run[0]?.label === null) === (token.label === null)) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

function isChronological(dates: readonly HeaderDate[]): boolean {
  const days = namesInOrder.flatMap((name) => {
    const value = dates.find((date) => date.name === name)?.value.text;
    const day = value === undefined ? null : readDate(value);
    return day === null ? [] : [day];
  });
  return days.every((day, index) => index === 0 || (days[index - 1] ?? day) <= day);
}
