import { between, endOf, findAll, type Passage } from "../passage.ts";
import type { ItemContext, ItemParts } from "./item-parts.ts";

/** "MAXIMUS Federal Services, Inc. has determined the request for X is not medically necessary ..." */
const decisions =
  /(?:(?<!\d)(?<number>\d{1,2})\) ?)?(?:MAXIMUS Federal Services, Inc\. )?has determined the request for (?<heading>.{1,900}?(?:is|are|was|were) (?:not ?)?medically ?necessary ?and ?appropriate)\b\.?/dgi;
/** "1) Regarding the request for X:" */
const regarding =
  /(?<!\d)(?<number>\d{1,2})\) ?Regarding the request for (?<request>.{1,900}?) ?: /dgi;

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
  const stated: { number: number; heading: Passage }[] = [];
  for (const [index, match] of findAll(letter, decisions).entries()) {
    const heading = match.group("heading");
    notes.label(match.whole);
    if (heading === null) continue;
    const number = Number(match.group("number")?.text ?? index + 1);
    const earlier = stated.find((each) => each.number === number);
    if (earlier === undefined) stated.push({ number, heading });
    else if (earlier.heading.text.toLowerCase() !== heading.text.toLowerCase()) {
      notes.problem(
        "ambiguous",
        "The letter states the decision on this item twice and not in the same words. The first was taken; compare them.",
        { path: `/disputedItems/${stated.indexOf(earlier)}/request`, passage: heading },
      );
    }
  }
  return stated.map(({ number, heading }) => {
    const block = blocks.find((each) => each.number === number);
    return {
      heading,
      sure: true,
      decided: null,
      original: null,
      authorized: null,
      claimsAdministrator: block?.claimsAdministrator ?? null,
      expertReviewer: block?.expertReviewer ?? null,
      rationale: block?.rationale ?? null,
    };
  });
}

type Block = Pick<ItemParts, "claimsAdministrator" | "expertReviewer" | "rationale"> & {
  number: number;
};

function blocksOf(letter: Passage, end: number, { layout, notes }: ItemContext): Block[] {
  const leads = findAll(letter, regarding).filter(({ whole }) => whole.start < end);
  return leads.map(({ whole, group }, index) => {
    notes.label(whole);
    const body = between(letter, endOf(whole), leads[index + 1]?.whole.start ?? end);
    const labels = (["claimsAdministrator", "expertReviewer", "rationale"] as const).flatMap(
      (name) => {
        const at = findAll(body, layout.labels[name])[0]?.whole;
        return at === undefined ? [] : [{ name, at }];
      },
    );
    const ordered = labels.toSorted((a, b) => a.at.start - b.at.start);
    const part = (name: (typeof labels)[number]["name"]): Passage | null => {
      const position = ordered.findIndex((label) => label.name === name);
      const label = ordered[position];
      if (label === undefined) return null;
      notes.label(label.at);
      return between(body, endOf(label.at), ordered[position + 1]?.at.start ?? endOf(body));
    };
    return {
      number: Number(group("number")?.text),
      claimsAdministrator: part("claimsAdministrator"),
      expertReviewer: part("expertReviewer"),
      rationale: part("rationale"),
    };
  });
}
