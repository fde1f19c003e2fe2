import { jsonEqual, type PageRange } from "@openimr/core";
import { isIn, type Names, preferred } from "./citation-candidates.ts";
import type { CitationParts } from "./citation-parts.ts";
import type { GuidelineChapter, GuidelineDocument, GuidelineTopic } from "./guideline-document.ts";

/** A place in the catalogue: an edition, and the chapter and topic in it where they are known. */
export type CataloguePlace = {
  document: GuidelineDocument;
  chapter: GuidelineChapter | null;
  topic: GuidelineTopic | null;
};

/** The places in an edition that the names and numbers of a citation tell. */
export function placesIn(
  document: GuidelineDocument,
  { chapterNumber, pages }: CitationParts,
  names: Names,
): CataloguePlace[] {
  const ours = names.filter(({ value }) => isIn(value, document)).map(({ value }) => value);
  const topics = [
    ...new Set(ours.flatMap((value) => (value.kind === "topic" ? [value.topic] : []))),
  ];
  const titled = ours.flatMap((value) => (value.kind === "chapter" ? [value.chapter] : []));
  const numbered = document.chapters.filter(({ number }) => number === chapterNumber);
  const byPages = pages.length === 0 ? [] : document.chapters.filter((each) => covers(each, pages));
  const chapters =
    chapterNumber !== null
      ? numbered
      : titled.length > 0
        ? titled
        : topics.length > 0
          ? []
          : byPages;
  const inChapters = preferred(topics, ({ chapter }) =>
    chapters.some(({ title }) => title === chapter),
  );
  if (chapters.length === 0) {
    const named = topics.length > 0 ? topics : topicsOnPages(document, pages);
    if (named.length === 0) return [{ document, chapter: null, topic: null }];
    return named.map((topic) => ({ document, topic, chapter: chapterOfTopic(document, topic) }));
  }
  const [topic = null, ...others] = inChapters;
  return [...new Set(chapters)].map((chapter) => ({
    document,
    chapter,
    topic: others.length === 0 ? topic : null,
  }));
}

/** The one topic that stands on just the cited pages, or else holds them; none where several do. */
function topicsOnPages({ topics }: GuidelineDocument, cited: readonly PageRange[]) {
  if (cited.length === 0) return [];
  const holding = topics.filter(({ pages }) => cited.every((each) => pages.some(holds(each))));
  const exactly = preferred(holding, ({ pages }) => jsonEqual(pages, cited));
  return exactly.length === 1 ? exactly : [];
}

function chapterOfTopic({ chapters }: GuidelineDocument, { chapter }: GuidelineTopic) {
  return chapters.find(({ title }) => title === chapter) ?? null;
}

/** Whether a place has the pages; null where the place's pages are not known. */
export function holdsPages(
  { chapter, topic, document }: CataloguePlace,
  pages: readonly PageRange[],
): boolean | null {
  if (pages.length === 0) return null;
  if (chapter?.pages != null) return covers(chapter, pages);
  const known = topic === null ? document.topics.flatMap((each) => each.pages) : topic.pages;
  if (known.length === 0) return null;
  return pages.every((each) => known.some(holds(each)));
}

function covers({ pages }: GuidelineChapter, cited: readonly PageRange[]): boolean {
  return pages !== null && cited.every((each) => holds(each)(pages));
}

function holds(cited: PageRange): (pages: PageRange) => boolean {
  return ({ from, to }) => from <= cited.from && cited.to <= to;
}
