import { find, type Passage } from "../passage.ts";

/** "Retrospective: Toradol injection", "Urine drug screen (retrospective DOS 9/9/16)", "Retro request for" */
const retrospective = /\b(?<marker>retro(?:spective(?:ly)?)?)\b(?!-)/di;
/** "Associated surgical service: cold therapy unit", "Associated surgical services - walker" */
const associated =
  /^(?:\d{1,2}[.)] ?)?(?<marker>associated ?surgical ?(?:service|procedure|item)s?)\b/di;

/** The words that mark a request as one for treatment already given, or for what goes with an operation. */
export function readMarkers(request: Passage): {
  retrospective: Passage | null;
  associatedSurgicalService: Passage | null;
} {
  const marker = (pattern: RegExp) => find(request, pattern)?.group("marker") ?? null;
  return {
    retrospective: marker(retrospective),
    associatedSurgicalService: marker(associated),
  };
}
