import { breaksWithin, endsSentence } from "../paragraphs.ts";
import { between, endOf, find, findAll, type Passage } from "../passage.ts";
import type { ItemContext, ItemParts } from "./item-parts.ts";

/** The labels of an item in their order. */
const order = ["claimsAdministrator", "expertReviewer", "rationale"] as const;

type Label = { name: (typeof order)[number]; at: Passage };

type Heading = Pick<ItemParts, "heading" | "sure" | "original" | "authorized">;

/**
 * Cuts the decisions at the labels that every item repeats; a heading with the request and its
 * outcome stands before them.
 */
export function splitHeadedItems(section: Passage, context: ItemContext): ItemParts[] {
  const groups = groupLabels(section, context);
  return groups.map(({ labels, ...heading }, index) => {
    const end = groups[index + 1]?.heading.start ?? endOf(section);
    const part = (name: Label["name"]): Passage | null => {
      const position = labels.findIndex((label) => label.name === name);
      const label = labels[position];
      if (label === undefined) return null;
      return between(section, endOf(label.at), labels[position + 1]?.at.start ?? end);
    };
    for (const { at } of labels) context.notes.label(at);
    return {
      ...heading,
      decided: null,
      claimsAdministrator: part("claimsAdministrator"),
      expertReviewer: part("expertReviewer"),
      rationale: part("rationale"),
    };
  });
}

/**
 * The labels of each item. The claims administrator's begins an item; where that one is missing, a
 * label that does not follow in the order begins one if a heading with an outcome stands before it,
 * and else is a word of the text.
 */
function groupLabels(
  section: Passage,
  context: ItemContext,
): (Heading & { labels: [Label, ...Label[]] })[] {
  const groups: (Heading & { labels: [Label, ...Label[]] })[] = [];
  let free = section.start;
  for (const label of labelsIn(section, context)) {
    const group = groups.at(-1);
    const last = group?.labels.at(-1);
    const stretch = between(section, free, label.at.start);
    free = endOf(label.at);
    if (group && last && order.indexOf(label.name) > order.indexOf(last.name)) {
      group.labels.push(label);
      continue;
    }
    const heading = headingIn(stretch, group === undefined, context);
    const decided = find(heading.heading, context.layout.outcome) !== null;
    if (group === undefined || label.name === order[0] || (heading.sure && decided)) {
      groups.push({ ...heading, labels: [label] });
    } else misplaced(label, context);
  }
  return groups;
}

function misplaced({ at }: Label, { notes }: ItemContext): void {
  notes.problem(
    "ambiguous",
    "This label stands where none is expected, and no heading with an outcome before it. It was taken for a part of the text; look whether an item begins here.",
    { passage: at },
  );
}

function labelsIn(section: Passage, { layout }: ItemContext): Label[] {
  return order
    .flatMap((name) => findAll(section, layout.labels[name]).map(({ whole: at }) => ({ name, at })))
    .toSorted((a, b) => a.at.start - b.at.start);
}

/** The heading at the end of a stretch, with the wording of a request that was modified. */
function headingIn(stretch: Passage, first: boolean, context: ItemContext): Heading {
  const { labels, outcome, undecided } = context.layout;
  const original = findAll(stretch, labels.original).at(-1)?.whole;
  const before = original && between(stretch, stretch.start, original.start);
  const modified = before && (find(before, outcome) ?? find(before, undecided)) !== null;
  if (!original || !modified) {
    const { passage, sure } = headingBefore(stretch, first, context);
    return { heading: passage, sure, original: null, authorized: null };
  }
  const wording = between(stretch, endOf(original), endOf(stretch));
  const authorized = findAll(wording, labels.authorized).at(-1)?.whole;
  for (const label of [original, authorized]) if (label) context.notes.label(label);
  const { passage, sure } = headingBefore(before, first, context);
  return {
    heading: passage,
    sure,
    original: between(wording, wording.start, authorized?.start ?? endOf(wording)),
    authorized: authorized ? between(wording, endOf(authorized), endOf(wording)) : null,
  };
}

/** The heading at the end of a stretch that begins with the rationale before it. */
function headingBefore(
  stretch: Passage,
  first: boolean,
  context: ItemContext,
): { passage: Passage; sure: boolean } {
  if (first) return { passage: stretch, sure: true };
  const { start, sure } = headingStart(stretch, context);
  return { passage: between(stretch, start, endOf(stretch)), sure };
}

/**
 * Where a heading begins: at its paragraph; without paragraphs, at a line that was begun though the
 * one before had room, then at a line behind a sentence; failing all, behind the last sentence, and
 * then it is not sure.
 */
function headingStart(
  stretch: Passage,
  { breaks, layout }: ItemContext,
): { start: number; sure: boolean } {
  const modified = stretch.text.lastIndexOf(" was the original request.");
  const range = {
    after: stretch.start,
    before: modified < 0 ? endOf(stretch) : stretch.start + modified,
  };
  const behindSentence = (at: number) => {
    const end = at - stretch.start;
    const lead = stretch.text.slice(Math.max(0, end - 24), end).trimEnd();
    if (/(?:^|\s)\d{1,2}\.$/.test(lead)) return false;
    return endsSentence(lead.slice(-8)) || lead.endsWith(layout.notStated);
  };
  const asks = (at: number, previous: number | null) =>
    previous !== null &&
    isWordedAsRequest(stretch.text.slice(previous - stretch.start, at - stretch.start));
  // A page may break between two sentences of a heading, and reasons may lack their full stop.
  const beginsParagraph = (at: number, previous: number | null) =>
    (behindSentence(at) && !breaks.pages.has(at)) || !asks(at, previous);
  const beginsLine = (at: number, previous: number | null) =>
    (behindSentence(at) && breaks.shortLines.has(at)) || !asks(at, previous);
  const lines = breaksWithin(breaks.lines, range);
  const start =
    last(breaksWithin(breaks.paragraphs, range), beginsParagraph) ??
    last(
      lines.filter((at) => breaks.shortLines.has(at) || behindSentence(at)),
      beginsLine,
    );
  if (start !== null) return { start, sure: true };
  const stop = findAll(stretch, /[.!?]["')\]]?\s+(?=\S)/dg).at(-1)?.whole;
  return { start: stop === undefined ? stretch.start : endOf(stop), sure: stop === undefined };
}

/** The last place that fits; `fits` is told the place before it as well. */
function last(
  places: readonly number[],
  fits: (at: number, previous: number | null) => boolean,
): number | null {
  const index = places.findLastIndex((at, index) => fits(at, places[index - 1] ?? null));
  return places[index] ?? null;
}

/** Whether a paragraph is rather the first sentences of a request than the end of reasons. */
function isWordedAsRequest(text: string): boolean {
  return text.length < 700 && !reasoned.test(text);
}

/** Verbs and turns of phrase that reasons have and requests do not. */
const reasoned =
  /\b(?:is|are|was|were|has|have|had|should|would|could|does|did|not|stands?)\b|^(?:the|this|these|there|it|as|for|in|on|thus|given|based|recommendation)\b|necess|recommend|guideline|therefore|patient|worker|denied|certif|support|criteria/i;
