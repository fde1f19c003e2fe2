import { find, type Passage } from "../passage.ts";

/** "Retrospective: Toradol injection", "Urine drug screen (retrospective DOS 9/9/16)", "Retro request for" */
const retrospective = /\bretro(?:spective(?:ly)?)?\b(?!-)/i;
/** "Associated surgical service: cold therapy unit", "Associated surgical services - walker" */
const associated = /(?<=^(?:\d{1,2}[.)] ?)?)associated ?surgical ?(?:service|procedure|item)s?\b/i;

/** The words that mark a request as one for treatment already given, or for what goes with an operation. */
export function readMarkers(request: Passage): {
  retrospective: Passage | null;
  associatedSurgicalService: Passage | null;
} {
  return {
    retrospective: find(request, retrospective)?.whole ?? null,
    associatedSurgicalService: find(request, associated)?.whole ?? null,
  };
}
