import type { Condition } from "./condition.ts";
import type { GuidelineChapter, GuidelineDocument } from "./guideline-document.ts";
import type { GuidelinePack } from "./guideline-pack.ts";
import { describePackProblem, problemsOfPack } from "./pack-problems.ts";
import { shippedPack } from "./shipped-pack.ts";
import type { Treatment } from "./treatment.ts";
import type { TreatmentLimit } from "./treatment-limit.ts";
import { type WordSearch, wordSearch } from "./word-search.ts";

/**
 * A pack made ready to be searched. It is made once, by `createCatalogue`, and handed to the functions
 * that look things up; without one they use the shipped guidelines.
 */
export type Catalogue = {
  readonly pack: GuidelinePack;
  readonly documents: ReadonlyMap<string, GuidelineDocument>;
  /** The documents that share a name by which letters cite them. */
  readonly named: ReadonlyMap<string, NamedDocuments>;
  readonly longestName: number;
  /** The chapters of each document by their folded title. */
  readonly chapters: ReadonlyMap<string, ReadonlyMap<string, GuidelineChapter>>;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly treatmentsIn: WordSearch<Treatment>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly conditionsIn: WordSearch<Condition>;
  readonly limitsOf: ReadonlyMap<string, readonly TreatmentLimit[]>;
};

/** The document that a name stands for by itself, and every edition of its guideline. */
export type NamedDocuments = { first: GuidelineDocument; editions: readonly GuidelineDocument[] };

/**
 * Makes a pack ready to be searched. Throws where its rows do not fit together; the message says
 * which, where and how to mend them.
 */
export function createCatalogue(pack: GuidelinePack): Catalogue {
  const problems = problemsOfPack(pack);
  if (problems.length > 0) {
    throw new Error(
      `The guideline pack ${pack.id} cannot be used.\n${problems.map(describePackProblem).join("\n")}`,
    );
  }
  const { documents, treatments, conditions, limits } = pack;
  const named = namedDocuments(documents);
  return {
    pack,
    documents: byId(documents),
    named,
    longestName: Math.max(0, ...[...named.keys()].map((name) => name.length)),
    chapters: new Map(
      documents.map(({ id, chapters }) => [
        id,
        new Map(chapters.map((chapter) => [foldTitle(chapter.title), chapter])),
      ]),
    ),
    treatments: byId(treatments),
    treatmentsIn: wordSearch(treatments.map((value) => ({ words: value.words, value }))),
    conditions: byId(conditions),
    conditionsIn: wordSearch(conditions.map((value) => ({ words: value.words, value }))),
    limitsOf: Map.groupBy(limits, ({ document }) => document),
  };
}

/** The guidelines that come with the package. */
export const shippedCatalogue: Catalogue = createCatalogue(shippedPack);

/** A name as it is looked up: in lower case, without commas, colons and brackets. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,:;()]+/g, " ")
    .trim();
}

/** A chapter's title as it is looked up: without punctuation and what stands in brackets. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]{0,80}\)/g, " ")
    .replace(/&/g, "and")
    .replace(/\b(?:complaints|chapter|conditions)\b/g, "")
    .replace(/[^a-z]+/g, " ")
    .trim();
}

function namedDocuments(documents: readonly GuidelineDocument[]): Map<string, NamedDocuments> {
  const families = Map.groupBy(documents, familyOf);
  const sharing = Map.groupBy(
    documents.flatMap((document) => document.names.map((name) => ({ document, name }))),
    ({ name }) => foldName(name),
  );
  const named = new Map<string, NamedDocuments>();
  for (const [name, [first, ...others]] of sharing) {
    if (first === undefined) continue;
    const all = [first, ...others].flatMap(
      ({ document }) => families.get(familyOf(document)) ?? [],
    );
    named.set(name, { first: first.document, editions: [...new Set(all)] });
  }
  return named;
}

/** Editions of one guideline have ids that differ only in the year at their end. */
function familyOf({ id }: GuidelineDocument): string {
  return id.replace(/-\d{4}$/, "");
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
