import { type Case, type DisputedItem, ItemId, type NewId, newDisputedItem } from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import { readSide, type SideRead } from "../grammar/citation.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Notes } from "../notes.ts";
import { endsSentence, type TextBreaks } from "../paragraphs.ts";
import { between, endOf, find, findAll, type Passage } from "../passage.ts";

/** What the reader of items needs beside the text. */
export type ItemContext = {
  layout: Layout;
  breaks: TextBreaks;
  notes: Notes;
  newId: NewId;
};

/** The stretches of one item: heading, both sides' guideline lines, rationale; null where missing. */
type ItemParts = {
  heading: Passage;
  sure: boolean;
  claimsAdministrator: Passage;
  expertReviewer: Passage | null;
  rationale: Passage | null;
};

/** Reads every disputed item of the decisions section into the case. */
export function readItems(section: Passage, record: Case, context: ItemContext): void {
  for (const parts of splitItems(section, context)) readItem(parts, record, context);
  if (record.disputedItems.length === 0) {
    context.notes.problem(
      "section_missing",
      "No disputed item was found under the decisions. Add the items by hand.",
      { path: "/disputedItems" },
    );
  }
}

function readItem(parts: ItemParts, record: Case, context: ItemContext): void {
  const { notes, layout } = context;
  const item = newDisputedItem(ItemId.parse(context.newId()));
  const path = `/disputedItems/${record.disputedItems.push(item) - 1}`;
  const decided = find(parts.heading, layout.outcome);
  const outcome = decided?.group("outcome");
  const request = withoutNumber(
    between(parts.heading, parts.heading.start, decided?.whole.start ?? endOf(parts.heading)),
    record.disputedItems.length,
  );
  readRequest(request, item, path, notes, parts.sure ? 1 : 0.6);
  if (outcome) {
    item.decision.outcome = /upheld/i.test(outcome.text) ? "upheld" : "overturned";
    notes.field(`${path}/decision/outcome`, outcome);
  } else {
    notes.problem(
      "field_unreadable",
      "This item's heading does not end in Upheld or Overturned, so its decision was left open. Enter it from the letter.",
      { path: `${path}/decision/outcome`, passage: parts.heading },
    );
  }
  const day = record.dates.decided ?? record.dates.urDecision ?? record.utilizationReview.decidedOn;
  const ur = readSide(parts.claimsAdministrator, "claims_administrator", day);
  Object.assign(
    item.utilizationReview,
    keepSide(ur, `${path}/utilizationReview`, parts.claimsAdministrator, notes),
  );
  if (parts.expertReviewer !== null) {
    const reviewer = readSide(parts.expertReviewer, "expert_reviewer", day);
    Object.assign(
      item.decision,
      keepSide(reviewer, `${path}/decision`, parts.expertReviewer, notes),
    );
  }
  if (parts.rationale !== null && parts.rationale.text !== "") {
    item.decision.rationale = parts.rationale.text;
    notes.field(`${path}/decision/rationale`, parts.rationale);
  }
  item.eligibility.status = "eligible";
}

/** The request without the item's own number, which some letters print before it. */
function withoutNumber(request: Passage, number: number): Passage {
  const match = /^(\d{1,2})[.)] (?=\D)/.exec(request.text);
  return match !== null && Number(match[1]) === number
    ? between(request, request.start + match[0].length, endOf(request))
    : request;
}

function readRequest(
  request: Passage,
  item: DisputedItem,
  path: string,
  notes: Notes,
  confidence: number,
): void {
  item.request = request.text;
  notes.field(`${path}/request`, request, confidence);
  item.service = readService(request.text);
  item.bodyParts = readBodyParts(request.text);
  item.quantity = readQuantity(request.text, item.service);
  if (item.service.name !== null) notes.field(`${path}/service`, request, confidence);
  if (item.bodyParts.length > 0) notes.field(`${path}/bodyParts`, request, confidence);
  if (item.quantity === null) return;
  const at = request.text.indexOf(item.quantity.text);
  notes.field(
    `${path}/quantity`,
    { text: item.quantity.text, start: request.start + at },
    confidence,
  );
}

function keepSide(side: SideRead, path: string, line: Passage, notes: Notes) {
  notes.label(line);
  if (side.understood) notes.field(`${path}/basis`, line);
  else if (line.text !== "") {
    notes.problem(
      "field_unreadable",
      "This guideline line was not understood. Enter the citation by hand.",
      {
        path: `${path}/citations`,
        passage: line,
      },
    );
  }
  for (const [index, { citation, passage }] of side.citations.entries()) {
    notes.field(`${path}/citations/${index}`, passage, citation.document === null ? 0.6 : 1);
    if (citation.document === null) {
      notes.problem(
        "ambiguous",
        "The guideline cited here is not in the catalogue. Choose it by hand, or leave it as printed.",
        {
          path: `${path}/citations/${index}/document`,
          passage,
        },
      );
    }
  }
  return { basis: side.basis, citations: side.citations.map(({ citation }) => citation) };
}

/** Cuts the section at the labels that every item repeats. */
function splitItems(section: Passage, context: ItemContext): ItemParts[] {
  const { labels } = context.layout;
  const openings = findAll(section, labels.claimsAdministrator).map((match) => match.whole);
  const items: ItemParts[] = [];
  let free = section.start;
  for (const [index, opening] of openings.entries()) {
    const next = openings[index + 1];
    const limit = next?.start ?? endOf(section);
    const heading = headingBefore(between(section, free, opening.start), index === 0, context);
    const body = between(section, endOf(opening), limit);
    const reviewerLabel = find(body, once(labels.expertReviewer))?.whole;
    const rationaleLabel = find(body, once(labels.rationale))?.whole;
    const rationaleEnd =
      next === undefined
        ? endOf(section)
        : headingBefore(
            between(section, endOf(rationaleLabel ?? opening), next.start),
            false,
            context,
          ).passage.start;
    for (const label of [opening, reviewerLabel, rationaleLabel]) {
      if (label !== undefined) context.notes.label(label);
    }
    items.push({
      heading: heading.passage,
      sure: heading.sure,
      claimsAdministrator: between(
        section,
        endOf(opening),
        (reviewerLabel ?? rationaleLabel)?.start ?? Math.min(limit, endOf(body)),
      ),
      expertReviewer:
        reviewerLabel === undefined
          ? null
          : between(section, endOf(reviewerLabel), rationaleLabel?.start ?? endOf(body)),
      rationale:
        rationaleLabel === undefined ? null : between(section, endOf(rationaleLabel), rationaleEnd),
    });
    free = rationaleLabel === undefined ? endOf(opening) : endOf(rationaleLabel);
  }
  return items;
}

/**
 * The heading at the end of a stretch that begins with the rationale before it. It starts at the last
 * paragraph whose predecessor ends a sentence; without paragraphs, at such a line; failing both,
 * behind the last sentence, and then it is not sure.
 */
function headingBefore(
  stretch: Passage,
  first: boolean,
  { breaks }: ItemContext,
): { passage: Passage; sure: boolean } {
  if (first) return { passage: stretch, sure: true };
  for (const starts of [breaks.paragraphs, breaks.lines]) {
    const start = starts.findLast(
      (at) =>
        at > stretch.start &&
        at < endOf(stretch) &&
        endsSentence(stretch.text.slice(Math.max(0, at - stretch.start - 8), at - stretch.start)),
    );
    if (start !== undefined)
      return { passage: between(stretch, start, endOf(stretch)), sure: true };
  }
  const stops = findAll(stretch, /[.!?]["')\]]?\s+(?=\S)/dg);
  const last = stops.at(-1)?.whole;
  const start = last === undefined ? stretch.start : endOf(last);
  return { passage: between(stretch, start, endOf(stretch)), sure: last === undefined };
}

function once(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, pattern.flags.replace("g", ""));
}
