import { between, endOf, findAll, type Passage } from "../passage.ts";
import { headingStart } from "./heading-start.ts";
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
    const heading = headingIn(stretch, groups.length, context);
    const decided = context.layout.outcome.test(heading.heading.text);
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

/** The heading at the end of a stretch that has so many items before it, with the wording of a request that was modified. */
function headingIn(stretch: Passage, before: number, context: ItemContext): Heading {
  const { labels, outcome, undecided } = context.layout;
  const original = findAll(stretch, labels.original).at(-1)?.whole;
  const decided = original && between(stretch, stretch.start, original.start);
  const modified =
    decided !== undefined && (outcome.test(decided.text) || undecided.test(decided.text));
  if (!original || !modified) {
    const { passage, sure } = headingBefore(stretch, before, context);
    return { heading: passage, sure, original: null, authorized: null };
  }
  const wording = between(stretch, endOf(original), endOf(stretch));
  const authorized = findAll(wording, labels.authorized).at(-1)?.whole;
  for (const label of [original, authorized]) if (label) context.notes.label(label);
  const { passage, sure } = headingBefore(decided, before, context);
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
  before: number,
  context: ItemContext,
): { passage: Passage; sure: boolean } {
  if (before === 0) return { passage: stretch, sure: true };
  const { start, sure } = headingStart(stretch, before + 1, context);
  return { passage: between(stretch, start, endOf(stretch)), sure };
}
