import { between, endOf, find, findAll, type Passage } from "../passage.ts";
import type { ItemContext, ItemParts } from "./item-parts.ts";

/** "MAXIMUS Federal Services, Inc. has determined the request for X is not medically necessary ..." */
const decisions =
  /(?:(?<![\dlIO])(?<number>\d{1,2})\) ?)?(?:MAXIMUS Federal Services, Inc\. )?has determined the request for (?<heading>(?:(?!has determined the request for|The Claims Administrator based|Rationale for the Decision).){1,900}?\b(?:is|are|was|were) ?(?:not ?)?medically ?necessary ?and ?appropriate)\b\.?/dgi;
/**
 * "1) Regarding the request for X:" and the title below it. X may hold a colon; then what comes next
 * tells where it ends.
 */
const regarding =
  /(?:(?<![\dlIO])(?<number>\d{1,2})\)|\b[\dlIO]{1,2}\)) ?Regarding the request for (?:(?:(?!Regarding the request for|The Claims Administrator based).){1,900}? ?: (?=Section ?of ?the ?Medical|The ?Claims ?Administrator|The ?Expert ?Reviewer|Rationale)|(?:(?!Regarding the request for).){1,900}? ?: )(?:Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His\/Her Decision:?)?/gi;

/**
 * The items of a 2013 notice. It states each decision in a numbered sentence, on top and again in
 * its body, and gives authority and reasons further down under "Regarding the request for".
 */
export function splitNoticeItems(
  letter: Passage,
  closing: Passage | null,
  context: ItemContext,
): ItemParts[] {
  const { notes } = context;
  const end = closing?.start ?? endOf(letter);
  const blocks = blocksOf(letter, end, context);
  const stated: Stated[] = [];
  const matches = findAll(letter, decisions);
  const numbered = matches.some(({ groups }) => groups.number !== undefined);
  for (const [index, match] of matches.entries()) {
    const heading = match.group("heading");
    notes.label(match.whole);
    if (heading === null) continue;
    const printed = match.groups.number ?? (numbered ? null : index + 1);
    const number = printed === null ? null : Number(printed);
    const same = (each: Stated) => each.heading.text.toLowerCase() === heading.text.toLowerCase();
    const earlier = stated.find((each) => (number === null ? same(each) : each.number === number));
    if (earlier === undefined)
      stated.push({ number, heading, repeated: false, contradicted: false });
    else if (same(earlier)) earlier.repeated = true;
    else {
      earlier.contradicted ||= isDenial(earlier.heading) !== isDenial(heading);
      notes.problem(
        "ambiguous",
        "The letter states the decision on this item twice and not in the same words. The first was taken; compare them.",
        { path: `/disputedItems/${stated.indexOf(earlier)}/request`, passage: heading },
      );
    }
  }
  return stated.map(({ number, heading, repeated, contradicted }) => {
    const block = blocks.find((each) => number !== null && each.number === number);
    const to = find(heading, context.layout.outcome)?.whole.start ?? endOf(heading);
    const request = between(heading, heading.start, to);
    // Nowhere is it said what was decided where one statement denies what the other one grants,
    // or where the end of a sentence is missing and that of another one follows.
    const open = contradicted || (!repeated && brokenOff.test(request.text));
    return {
      heading: open ? request : heading,
      sure: true,
      decided: open ? { text: "", start: endOf(heading) } : null,
      original: null,
      authorized: null,
      claimsAdministrator: block?.claimsAdministrator ?? null,
      expertReviewer: block?.expertReviewer ?? null,
      rationale: block?.rationale ?? null,
    };
  });
}

/** A decision as a sentence of the notice states it; its number may be unreadable. */
type Stated = {
  number: number | null;
  heading: Passage;
  /** Whether it is stated again in the very same words. */
  repeated: boolean;
  contradicted: boolean;
};

/** A request with the verb of its sentence in it: what follows the verb belongs to another item. */
const brokenOff = /\b(?:is|are|was|were)\b/i;

function isDenial({ text }: Passage): boolean {
  return /\bnot ?medically/i.test(text.slice(-48));
}

type Block = Pick<ItemParts, "claimsAdministrator" | "expertReviewer" | "rationale"> & {
  number: number | null;
};

/**
 * A block up to where another one's begins whose lead was not found: each block says once, before its
 * rationale, what the claims administrator relied on. Where its own rationale is not found either, the
 * block ends in nothing that is its own.
 */
function wholeBlock(block: Passage, { labels }: ItemContext["layout"]): Passage {
  const rationale = find(block, labels.rationale)?.whole.start ?? endOf(block);
  const [first, second] = findAll(block, labels.claimsAdministrator);
  if (first === undefined || second === undefined || second.whole.start > rationale) return block;
  return between(block, block.start, first.whole.start);
}

function blocksOf(letter: Passage, end: number, { layout, notes }: ItemContext): Block[] {
  const leads = findAll(letter, regarding).filter(({ whole }) => whole.start < end);
  return leads.map(({ whole, groups }, index) => {
    notes.label(whole);
    const body = wholeBlock(
      between(letter, endOf(whole), leads[index + 1]?.whole.start ?? end),
      layout,
    );
    const labels = (["claimsAdministrator", "expertReviewer", "rationale"] as const).flatMap(
      (name) => {
        const at = find(body, layout.labels[name])?.whole;
        return at === undefined ? [] : [{ name, at }];
      },
    );
    const ordered = labels.toSorted((a, b) => a.at.start - b.at.start);
    const reasons = ordered.findIndex(({ name }) => name === "rationale");
    const part = (name: (typeof labels)[number]["name"]): Passage | null => {
      const position = ordered.findIndex((label) => label.name === name);
      const label = ordered[position];
      // What both sides rely on stands before the reasons; behind them it is another block's.
      if (label === undefined || (reasons >= 0 && position > reasons)) return null;
      notes.label(label.at);
      return between(body, endOf(label.at), ordered[position + 1]?.at.start ?? endOf(body));
    };
    return {
      number: groups.number === undefined ? null : Number(groups.number),
      claimsAdministrator: part("claimsAdministrator"),
      expertReviewer: part("expertReviewer"),
      rationale: part("rationale"),
    };
  });
}
