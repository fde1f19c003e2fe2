import type { NewId } from "@openimr/core";
import type { Layout } from "../layouts/layout.ts";
import type { Notes } from "../notes.ts";
import { endsSentence, lastBreak, type TextBreaks } from "../paragraphs.ts";
import { between, endOf, find, findAll, type Passage } from "../passage.ts";

/** What the reader of items needs beside the text. */
export type ItemContext = {
  layout: Layout;
  breaks: TextBreaks;
  notes: Notes;
  newId: NewId;
};

/** The stretches of one item; null where its label is missing. */
export type ItemParts = {
  heading: Passage;
  /** Whether it is certain where the heading begins. */
  sure: boolean;
  original: Passage | null;
  authorized: Passage | null;
  claimsAdministrator: Passage | null;
  expertReviewer: Passage | null;
  rationale: Passage | null;
};

/** The labels of an item in their order. */
const order = ["claimsAdministrator", "expertReviewer", "rationale"] as const;

type Label = { name: (typeof order)[number]; at: Passage };

type Heading = Pick<ItemParts, "heading" | "sure" | "original" | "authorized">;

/** Cuts the decisions at the labels that every item repeats. */
export function splitItems(section: Passage, context: ItemContext): ItemParts[] {
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

/**
 * The heading at the end of a stretch that begins with the rationale before it. It starts at the last
 * paragraph whose predecessor ends a sentence; without paragraphs, at such a line; failing both,
 * behind the last sentence, and then it is not sure.
 */
function headingBefore(
  stretch: Passage,
  first: boolean,
  { breaks, layout }: ItemContext,
): { passage: Passage; sure: boolean } {
  if (first) return { passage: stretch, sure: true };
  for (const starts of [breaks.paragraphs, breaks.lines]) {
    const start = lastBreak(starts, { after: stretch.start, before: endOf(stretch) }, (at) => {
      const end = at - stretch.start;
      const lead = stretch.text.slice(Math.max(0, end - 24), end).trimEnd();
      return endsSentence(lead.slice(-8)) || lead.endsWith(layout.notStated);
    });
    if (start !== null) return { passage: between(stretch, start, endOf(stretch)), sure: true };
  }
  const stops = findAll(stretch, /[.!?]["')\]]?\s+(?=\S)/dg);
  const last = stops.at(-1)?.whole;
  const start = last === undefined ? stretch.start : endOf(last);
  return { passage: between(stretch, start, endOf(stretch)), sure: last === undefined };
}
