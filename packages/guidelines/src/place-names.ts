import type { CitationSource } from "@openimr/core";
import { foldWords, sourceNames } from "./citation-parts.ts";
import type { GuidelineChapter, GuidelineDocument, GuidelineTopic } from "./guideline-document.ts";
import { type WordSearch, wordSearch } from "./word-search.ts";

/**
 * What a name in a citation stands for: a kind of authority, an edition, what an edition is about
 * ("low back" for Low Back Disorders), or a place in one.
 */
export type PlaceName =
  | { kind: "source"; source: CitationSource }
  | { kind: "document"; document: GuidelineDocument }
  | { kind: "subject"; document: GuidelineDocument }
  | { kind: "chapter"; document: GuidelineDocument; chapter: GuidelineChapter }
  | { kind: "topic"; document: GuidelineDocument; topic: GuidelineTopic };

/** A search for the names of documents, chapters and topics in the folded words of a citation. */
export function placeSearch(documents: readonly GuidelineDocument[]): WordSearch<PlaceName> {
  const generic = new Set(sourceNames.map(([name]) => name));
  return wordSearch<PlaceName>([
    ...sourceNames.map(([name, source]) => ({
      words: [`${name} `],
      value: { kind: "source" as const, source },
    })),
    ...documents.flatMap((document) => [
      {
        words: exactly([...document.names, ...document.abbreviations].map(foldWords)).filter(
          (name) => !generic.has(name.trim()),
        ),
        value: { kind: "document" as const, document },
      },
      { words: subjects(document.names), value: { kind: "subject" as const, document } },
      ...document.chapters.map((chapter) => ({
        words: variants([chapter.title]),
        value: { kind: "chapter" as const, document, chapter },
      })),
      ...document.topics.map((topic) => ({
        words: variants([topic.title]),
        value: { kind: "topic" as const, document, topic },
      })),
    ]),
  ]);
}

/** What a guideline's names say that it is about, without "Disorders". */
function subjects(names: readonly string[]): string[] {
  const folded = names.map(foldWords).filter((name) => name.endsWith(" disorders"));
  return exactly(folded.map(short).filter((name) => !name.startsWith("acoem ")));
}

/** A title in full and without "Complaints" or "Chapter". */
function variants(titles: readonly string[]): string[] {
  const folded = titles.map(foldWords);
  return exactly([...folded, ...folded.map(short)]);
}

function short(name: string): string {
  return name.replace(/ (?:complaints|disorders|conditions|chapter)$/, "");
}

/** Words that end where a word does. */
function exactly(names: readonly string[]): string[] {
  return [...new Set(names)].map((name) => `${name} `);
}
