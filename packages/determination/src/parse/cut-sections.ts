import type { Layout, SectionName, SectionPassages } from "./layouts/layout.ts";
import { between, endOf, find, type Passage } from "./passage.ts";

/** A letter's sections, their headings, and what stands before the first of them. */
export type Sections = {
  header: Passage;
  headings: SectionPassages;
  bodies: SectionPassages;
};

const nowhere: SectionPassages = {
  reviewer: null,
  records: null,
  summary: null,
  decisions: null,
  issue: null,
  guidelines: null,
  rationale: null,
  closing: null,
};

/**
 * Cuts a letter at its headings. A section runs from its heading to the next heading; what stands
 * before the first is the header.
 */
export function cutSections(letter: Passage, layout: Layout): Sections {
  const found = sectionNames(layout)
    .flatMap((name) => {
      const pattern = layout.headings[name];
      const at = pattern === undefined ? undefined : find(letter, pattern)?.whole;
      return at === undefined ? [] : [{ name, at }];
    })
    .toSorted((a, b) => a.at.start - b.at.start);
  const headings = { ...nowhere };
  const bodies = { ...nowhere };
  for (const [index, { name, at }] of found.entries()) {
    headings[name] = at;
    bodies[name] = between(letter, endOf(at), found[index + 1]?.at.start ?? endOf(letter));
  }
  const header = between(letter, letter.start, found[0]?.at.start ?? endOf(letter));
  return { header, headings, bodies };
}

function sectionNames(layout: Layout): SectionName[] {
  return (Object.keys(nowhere) as SectionName[]).filter((name) => name in layout.headings);
}
