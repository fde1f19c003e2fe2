import type { CalendarDate, CitationSource } from "@openimr/core";
import type { Catalogue } from "./catalogue.ts";
import { type CitationParts, sourceNames } from "./citation-parts.ts";
import { isInForce } from "./find-document.ts";
import type { GuidelineDocument } from "./guideline-document.ts";
import type { PlaceName } from "./place-names.ts";
import type { FoundWord } from "./word-search.ts";

/** The names that a citation holds, with their places in its words. */
export type Names = readonly FoundWord<PlaceName>[];

/** The names in a citation; one that lies within a longer one is none. */
export function namesIn(words: string, { placesIn: search }: Catalogue): Names {
  const chosen: FoundWord<PlaceName>[] = [];
  for (const name of search(words).toSorted((a, b) => b.length - a.length)) {
    const free = chosen.every(
      ({ at, length }) =>
        name.at + name.length <= at ||
        at + length <= name.at ||
        (name.at === at && name.length === length),
    );
    if (free) chosen.push(name);
  }
  return chosen;
}

/**
 * The editions that names stand for; where they name a kind of authority only, those of its kind, and
 * where they name none, those with such a chapter or topic. ACOEM alone is its 2nd edition, as long as
 * that was in force.
 */
export function firstCandidates(
  parts: CitationParts,
  { names, date, catalogue }: { names: Names; date: CalendarDate | null; catalogue: Catalogue },
): GuidelineDocument[] {
  const documents = [...catalogue.documents.values()];
  const named = documents.filter((each) =>
    names.some(({ value }) => value.kind === "document" && value.document === each),
  );
  if (named.length > 0) {
    return [...new Set(named.flatMap(({ id }) => catalogue.editions.get(id) ?? []))];
  }
  const sources = new Set(
    names.flatMap(({ value }) => (value.kind === "source" ? [value.source] : [])),
  );
  const specific = new Set(
    [...sources].filter((source) => source !== "mtus" || sources.size === 1),
  );
  const places = names.filter(({ value }) => value.kind !== "source");
  const ofKind = documents.filter(({ source, mtus }) => isOfSource({ source, mtus }, specific));
  if (specific.size === 0) {
    if (places.length === 0 && parts.chapterNumber === null) return [];
    return documents.filter(
      (each) =>
        names.some(({ value }) => isIn(value, each)) ||
        (places.length === 0 && each.chapters.some((one) => one.number === parts.chapterNumber)),
    );
  }
  const generalNames = sourceNames.flatMap(([name, source]) =>
    specific.has(source) ? [name] : [],
  );
  const general = ofKind.filter(({ names: all }) =>
    generalNames.some((name) => all.includes(name)),
  );
  const onlyKind = places.length === 0 && parts.chapterNumber === null && parts.pages.length === 0;
  const current = general.filter((each) => date !== null && inForceOn(each, date));
  return onlyKind && current.length > 0 ? current : ofKind;
}

function isOfSource(
  { source, mtus }: { source: CitationSource | null; mtus: boolean },
  sources: ReadonlySet<CitationSource>,
): boolean {
  return (source !== null && sources.has(source)) || (mtus && sources.has("mtus"));
}

/** Whether a name stands for an edition or a place in it. */
export function isIn(value: PlaceName, document: GuidelineDocument): boolean {
  return value.kind !== "source" && value.document === document;
}

/** An edition whose window is not known may have been in force. */
export function inForceOn(document: GuidelineDocument, date: CalendarDate | null): boolean {
  return date === null || isInForce(document, date) !== false;
}

/** Those that something holds for; all, where it holds for none. */
export function preferred<Each>(all: readonly Each[], holdsFor: (each: Each) => boolean): Each[] {
  const some = all.filter(holdsFor);
  return some.length > 0 ? some : [...all];
}
