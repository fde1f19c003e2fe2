import type { Layout } from "./layouts/layout.ts";
import { between, endOf, findAll, type Passage } from "./passage.ts";

/** The sections of a letter; null where its heading was not found. */
export type Sections = {
  header: Passage;
  headings: Passage[];
  reviewer: Passage | null;
  records: Passage | null;
  summary: Passage | null;
  decisions: Passage | null;
};

/**
 * Cuts a letter at its headings. A section runs from its heading to the next heading; what stands
 * before the first is the header.
 */
export function cutSections(letter: Passage, layout: Layout): Sections {
  const headings = Object.entries(layout.headings)
    .flatMap(([name, pattern]) => {
      const found = findAll(letter, pattern)[0]?.whole;
      return found === undefined ? [] : [{ name, found }];
    })
    .toSorted((a, b) => a.found.start - b.found.start);
  const section = (wanted: keyof Layout["headings"]): Passage | null => {
    const index = headings.findIndex(({ name }) => name === wanted);
    const heading = headings[index];
    if (heading === undefined) return null;
    return between(letter, endOf(heading.found), headings[index + 1]?.found.start ?? endOf(letter));
  };
  return {
    header: between(letter, letter.start, headings[0]?.found.start ?? endOf(letter)),
    headings: headings.map(({ found }) => found),
    reviewer: section("reviewer"),
    records: section("records"),
    summary: section("summary"),
    decisions: section("decisions"),
  };
}
