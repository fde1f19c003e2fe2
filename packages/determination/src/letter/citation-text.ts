import {
  type CitationBasis,
  type CitedBy,
  formatPageRanges,
  type GuidelineCitation,
} from "@openimr/core";
import { documentById } from "@openimr/guidelines";
import type { ProgramDefinition } from "@openimr/guidelines/programs";

/**
 * The sentence in which a side states its authority, made from the structured picks, in the words of a
 * program; null where nothing is known of it.
 */
export function sideSentence(
  { basis, citations }: { basis: CitationBasis | null; citations: readonly GuidelineCitation[] },
  citedBy: CitedBy,
  { payer, letter: { schedule } }: Pick<ProgramDefinition, "payer" | "letter">,
): string | null {
  const who = `The ${citedBy === "claims_administrator" ? payer : "Expert Reviewer"}`;
  if (citations.length === 0) {
    return basis === "none" ? `${who} did not cite any medical evidence for its decision.` : null;
  }
  if (schedule === null) {
    return citations.map((citation) => `Decision based on ${citationText(citation)}.`).join(" ");
  }
  const statements = citations.map((citation) =>
    isMtus(citation, basis)
      ? `Decision based on ${schedule} ${citationText(citation)}.`
      : `Decision based on Non-${schedule} Citation ${citationText(citation)}.`,
  );
  const outside = citations.every((citation) => !isMtus(citation, basis));
  return [
    ...(outside ? [`${who} did not base their decision on the ${schedule}.`] : []),
    ...statements,
  ].join(" ");
}

/** A citation as letters print it, as in "ACOEM Chapter 12 Low Back Complaints Page(s): 298-301". */
export function citationText(citation: GuidelineCitation): string {
  const { chapter, topic, section, pages } = citation;
  const document = documentById(citation.document);
  const name = document === null ? null : nameOf(document.id, document.source, document.title);
  if (name === null && topic === null && chapter === null && section === null) {
    return citation.text ?? "[not stated]";
  }
  const place = citation.source === "odg" ? odgPlace(citation) : chapterPlace(citation);
  return [
    [name, place]
      .filter((part) => part !== null && part !== "")
      .join(citation.source === "odg" ? ", " : " "),
    ...(section === null ? [] : [`, Section(s): ${section}`]),
    ...(pages.length === 0 ? [] : [` Page(s): ${formatPageRanges(pages)}`]),
  ].join("");
}

function chapterPlace({ chapter, topic }: GuidelineCitation): string {
  const number = chapter?.number == null ? null : `Chapter ${chapter.number}`;
  const place = [number, chapter?.title ?? null].filter((part) => part !== null).join(" ");
  if (topic === null) return place;
  return place === "" ? topic : `${place}, ${topic}`;
}

function odgPlace({ chapter, topic }: GuidelineCitation): string {
  return [chapter?.title ?? null, topic].filter((part) => part !== null).join(", ");
}

/** The name by which letters cite a document: without the edition, which the date settles. */
function nameOf(id: string, source: string | null, title: string): string {
  if (id === "acoem-2004") return "ACOEM";
  if (source === "mtus") return title.replace(/ \(.*\)$/, "");
  return title;
}

function isMtus(citation: GuidelineCitation, basis: CitationBasis | null): boolean {
  const document = documentById(citation.document);
  if (document !== null) return document.mtus && basis !== "non_mtus";
  return basis === "mtus" || (basis === "both" && citation.source === "mtus");
}
