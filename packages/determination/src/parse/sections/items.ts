import { type Case, type DisputedItem, ItemId, newDisputedItem } from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import { readSide, type SideRead } from "../grammar/citation.ts";
import type { Notes } from "../notes.ts";
import { between, endOf, find, type Passage } from "../passage.ts";
import { type ItemContext, type ItemParts, splitItems } from "./split-items.ts";

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
  const item = newDisputedItem(ItemId.parse(context.newId()));
  const at: ItemPlace = { path: `/disputedItems/${record.disputedItems.push(item) - 1}`, context };
  const request = readOutcome(parts.heading, item, at);
  const confidence = parts.sure ? 1 : 0.6;
  readRequest(withoutNumber(request, record.disputedItems.length), item, at, confidence);
  for (const name of ["original", "authorized"] as const) {
    const wording = stated(parts[name], context);
    if (wording === null) continue;
    item[name] = wording.text;
    context.notes.field(`${at.path}/${name}`, wording);
  }
  const day = record.dates.decided ?? record.dates.urDecision ?? record.utilizationReview.decidedOn;
  const sides = [
    ["utilizationReview", "claims_administrator", parts.claimsAdministrator],
    ["decision", "expert_reviewer", parts.expertReviewer],
  ] as const;
  for (const [side, citedBy, line] of sides) {
    const path = `${at.path}/${side}`;
    if (line === null || line.text === "") missing(`${path}/citations`, citedBy, parts, context);
    else if (stated(line, context) !== null) {
      Object.assign(item[side], keepSide(readSide(line, citedBy, day), path, line, context.notes));
    }
  }
  const rationale = `${at.path}/decision/rationale`;
  if (parts.rationale === null || parts.rationale.text === "") {
    missing(rationale, "rationale", parts, context);
  } else if (stated(parts.rationale, context) !== null) {
    item.decision.rationale = parts.rationale.text;
    context.notes.field(rationale, parts.rationale);
  }
  item.eligibility.status = "eligible";
}

/** Where in the case an item is read to. */
type ItemPlace = { path: string; context: ItemContext };

const missingParts = {
  claims_administrator: "what the claims administrator relied on",
  expert_reviewer: "what the expert reviewer relied on",
  rationale: "why it was decided so",
} as const;

function missing(
  path: string,
  part: keyof typeof missingParts,
  { heading }: ItemParts,
  { notes }: ItemContext,
): void {
  notes.problem(
    "field_unreadable",
    `This item does not say ${missingParts[part]}, or its label was not found. Look into the letter and enter it by hand.`,
    { path, passage: heading },
  );
}

/** The passage, or null where it is not there or says that there is nothing to say. */
function stated(passage: Passage | null, { notes, layout }: ItemContext): Passage | null {
  if (passage === null || passage.text === "") return null;
  if (passage.text !== layout.notStated) return passage;
  notes.label(passage);
  return null;
}

/** Takes the outcome off a heading's end and gives what stands before it: the request. */
function readOutcome(heading: Passage, item: DisputedItem, { path, context }: ItemPlace): Passage {
  const { notes, layout } = context;
  const undecided = find(heading, layout.undecided);
  if (undecided !== null) {
    notes.label(undecided.whole);
    return between(heading, heading.start, undecided.whole.start);
  }
  const decided = find(heading, layout.outcome);
  const outcome = decided?.group("outcome") ?? null;
  const request = between(heading, heading.start, decided?.whole.start ?? endOf(heading));
  if (outcome !== null && !layout.otherOutcome.test(request.text.slice(-24))) {
    item.decision.outcome = /upheld/i.test(outcome.text) ? "upheld" : "overturned";
    notes.field(`${path}/decision/outcome`, outcome);
    return request;
  }
  notes.problem(
    "field_unreadable",
    "This item's heading does not end in Upheld or Overturned alone, so its decision was left open. Enter it from the letter.",
    { path: `${path}/decision/outcome`, passage: heading },
  );
  return heading;
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
  { path, context: { notes } }: ItemPlace,
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
