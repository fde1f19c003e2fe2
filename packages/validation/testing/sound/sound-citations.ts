import {
  type CalendarDate,
  type CitationBasis,
  type CitedBy,
  type DisputedItem,
  type GuidelineCitation,
  newCitation,
} from "@openimr/core";
import {
  type GuidelineDocument,
  guidelineDocuments,
  isInForce,
  readTreatment,
  regionsOverlap,
} from "@openimr/guidelines";
import fc from "fast-check";

/** What a side rests on: one or two places of the schedule in force that are about the item. */
export function soundSide(
  citedBy: CitedBy,
  item: DisputedItem,
  decided: CalendarDate,
): fc.Arbitrary<{ basis: CitationBasis; citations: GuidelineCitation[] }> {
  const fitting = placesFor(item, decided).map((place) => ({ ...newCitation(citedBy), ...place }));
  return fc
    .uniqueArray(fc.constantFrom(...fitting), { minLength: 1, maxLength: 2 })
    .map((citations) => ({ basis: "mtus" as const, citations }));
}

type Place = Partial<GuidelineCitation>;

/** Guidelines that a letter cites by topic or by section; others cover one kind of care alone. */
const general = /^(?:mtus-chronic-pain|acoem)-/;

function placesFor(item: DisputedItem, decided: CalendarDate): Place[] {
  return guidelineDocuments
    .filter((document) => document.mtus && general.test(document.id))
    .filter((document) => isInForce(document, decided) === true && isAbout(document.regions, item))
    .flatMap((document) =>
      document.chapters.length > 0 ? chaptersFor(document, item) : [topicOf(document, item)],
    );
}

/** A guideline without chapters is cited by the name that letters give a treatment. */
function topicOf({ source, id, edition }: GuidelineDocument, { service }: DisputedItem): Place {
  const treatment = readTreatment(service.name ?? "");
  const topic = treatment === null ? "Pain interventions" : treatment.replace("_", " ");
  return { source, document: id, edition, topic };
}

function chaptersFor({ source, id, edition, chapters }: GuidelineDocument, item: DisputedItem) {
  return chapters.flatMap(({ number, title, regions, pages }): Place[] => {
    if (regions === null || regions.length === 0 || !isAbout(regions, item)) return [];
    if (item.bodyParts.length === 0 || pages === null) return [];
    const chapter = { number, title };
    return [
      { source, document: id, edition, chapter, pages: [pages] },
      { source, document: id, edition, chapter, pages: [{ from: pages.from, to: pages.from }] },
    ];
  });
}

function isAbout(regions: GuidelineDocument["regions"], { bodyParts }: DisputedItem): boolean {
  if (regions === null || bodyParts.length === 0) return regions === null;
  return bodyParts.every((part) => regions.some((region) => regionsOverlap(region, part.region)));
}
