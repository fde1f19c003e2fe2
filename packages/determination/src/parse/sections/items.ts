import { type Case, type DisputedItem, ItemId, newDisputedItem } from "@openimr/core";
import { isOperation } from "@openimr/guidelines";
import { saysItHangsOnSurgery } from "../grammar/add-on.ts";
import { readSide, type SideRead } from "../grammar/side.ts";
import { DOUBTFUL, type Notes } from "../notes.ts";
import { between, endOf, find, type Passage } from "../passage.ts";
import { type ItemContext, type ItemParts, itemNumber } from "./item-parts.ts";
import { readRequest } from "./request.ts";

/** Where in the case an item is read to. */
export type ItemPlace = { path: string; context: ItemContext };

/** Reads the disputed items that were cut out of a letter into the case. */
export function readItems(items: readonly ItemParts[], record: Case, context: ItemContext): void {
  const numbered = areNumbered(items);
  for (const [index, parts] of items.entries()) {
    readItem(parts, record, {
      ...context,
      numbered: numbered && isNumbered(items, index),
      last: index === items.length - 1,
    });
  }
  linkAddOns(items, record, context);
  if (record.disputedItems.length === 0) {
    context.notes.problem(
      "section_missing",
      "No disputed item was found under the decisions. Add the items by hand.",
      { path: "/disputedItems" },
    );
  }
}

function readItem(
  parts: ItemParts,
  record: Case,
  { last, numbered, ...context }: ItemContext & { last: boolean; numbered: boolean },
): void {
  const item = newDisputedItem(ItemId.parse(context.newId()));
  const at: ItemPlace = { path: `/disputedItems/${record.disputedItems.push(item) - 1}`, context };
  const decided = readOutcome(parts, item, at);
  readRequest(numbered ? withoutNumber(decided) : decided, item, {
    ...at,
    // A heading that runs on into what is not its own holds another outcome, or none at its end.
    confidence: parts.sure && !twoHeadings.test(decided.text) ? 1 : DOUBTFUL,
  });
  for (const name of ["original", "authorized"] as const) {
    const wording = stated(parts[name], context);
    if (wording === null) continue;
    item[name] = wording.text;
    context.notes.field(`${at.path}/${name}`, wording);
  }
  const day = record.dates.decided ?? record.dates.urDecision ?? record.utilizationReview.decidedOn;
  const sides = [
    ["utilizationReview", "claims_administrator", parts.claimsAdministrator, parts.expertReviewer],
    ["decision", "expert_reviewer", parts.expertReviewer, parts.rationale],
  ] as const;
  for (const [side, citedBy, line, next] of sides) {
    const path = `${at.path}/${side}`;
    const unclear =
      line !== null &&
      (reasonsWithin.test(line.text) || (next === null && (last || runsOn.test(line.text))));
    if (unclear || line === null || line.text === "")
      missing(`${path}/citations`, citedBy, parts, context);
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

/**
 * Labels that are damaged: a side's words then run on into what is not its own. Behind the last
 * label of a letter its words may break off as well.
 */
const reasonsWithin = /\bDec\S{3,7} ?rat\w{3,7} ?:/i;
const runsOn = /\bguid\w{2,6} ?:|\brat\w{3,7} ?(?::|f[o0]r the)|\bReviewer\b/i;

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
function readOutcome(parts: ItemParts, item: DisputedItem, { path, context }: ItemPlace): Passage {
  const { notes, layout } = context;
  const { heading } = parts;
  const undecided = find(heading, layout.undecided);
  if (undecided !== null) {
    notes.label(undecided.whole);
    return between(heading, heading.start, undecided.whole.start);
  }
  const where = parts.decided ?? heading;
  const decided = find(where, layout.outcome);
  const outcome = decided?.group("outcome") ?? null;
  const before = between(where, where.start, decided?.whole.start ?? endOf(where));
  const behindColon = decided?.whole.text.includes(":") ?? false;
  const another =
    (behindColon ? partlyDecided : layout.otherOutcome).test(before.text.slice(-24)) ||
    (/^(?:not|med)/i.test(outcome?.text ?? "") ? twoSentences : twoHeadings).test(before.text);
  if (outcome !== null && !another) {
    item.decision.outcome = /^(?:upheld|not)/i.test(outcome.text) ? "upheld" : "overturned";
    notes.field(`${path}/decision/outcome`, outcome);
    return parts.decided === null ? before : heading;
  }
  notes.problem(
    "field_unreadable",
    "This item's heading does not end in Upheld or Overturned alone, so its decision was left open. Enter it from the letter.",
    { path: `${path}/decision/outcome`, passage: where },
  );
  return heading;
}

/** What makes an outcome behind a colon another one; a verb or "not" before it is the request's own. */
const partlyDecided = /\b(?:partial(?:ly)?|upheld|overturned)\W{0,3}(?:or|and|in part)?\W{0,3}$/i;

/** A heading with another one before it, whose own parts are missing. */
const twoHeadings = /: ?(?:Upheld|Overturned)\b/;
const twoSentences = /\bmedically ?necessary\b/i;

/** Whether a letter numbers its items: a lone number among several belongs to what is asked for. */
function areNumbered(items: readonly ItemParts[]): boolean {
  const numbered = items.filter((_item, index) => isNumbered(items, index));
  return numbered.length > items.length / 2;
}

function isNumbered(items: readonly ItemParts[], index: number): boolean {
  return itemNumber.exec(items[index]?.heading.text ?? "")?.groups?.number === `${index + 1}`;
}

function withoutNumber(request: Passage): Passage {
  const length = itemNumber.exec(request.text)?.[0].length ?? 0;
  return between(request, request.start + length, endOf(request));
}

/** An add-on hangs on the letter's surgery where there is exactly one. */
function linkAddOns(items: readonly ItemParts[], record: Case, { notes }: ItemContext): void {
  const { disputedItems } = record;
  const surgeries = disputedItems.filter(
    (item) => isOperation(item.service) && !item.associatedSurgicalService,
  );
  const [surgery] = surgeries;
  if (surgery === undefined || surgeries.length > 1) return;
  for (const [index, item] of disputedItems.entries()) {
    if (item === surgery) continue;
    const says = saysItHangsOnSurgery(item.decision.rationale ?? "");
    if (!item.associatedSurgicalService && !says) continue;
    item.dependsOn = surgery.id;
    const passage = says ? items[index]?.rationale : items[index]?.heading;
    if (passage) notes.field(`/disputedItems/${index}/dependsOn`, passage);
  }
}

function keepSide(side: SideRead, path: string, line: Passage, notes: Notes) {
  notes.label(line);
  if (side.understood) notes.field(`${path}/basis`, line);
  else {
    notes.problem(
      "field_unreadable",
      "This guideline line was not understood. Enter the citation by hand.",
      { path: `${path}/citations`, passage: line },
    );
  }
  for (const [index, { citation, passage }] of side.citations.entries()) {
    notes.field(`${path}/citations/${index}`, passage, citation.document === null ? DOUBTFUL : 1);
    if (citation.document === null) {
      notes.problem(
        "ambiguous",
        "The guideline cited here is not in the catalogue. Choose it by hand, or leave it as printed.",
        { path: `${path}/citations/${index}/document`, passage },
      );
    }
  }
  return { basis: side.basis, citations: side.citations.map(({ citation }) => citation) };
}
