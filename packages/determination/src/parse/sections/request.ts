import type { DisputedItem } from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import { looksDamaged } from "../grammar/damaged-words.ts";
import { readMarkers } from "../grammar/markers.ts";
import { looksModified, readModifiedRequest } from "../grammar/modified-request.ts";
import { DOUBTFUL } from "../notes.ts";
import type { Passage } from "../passage.ts";
import type { ItemPlace } from "./items.ts";

/** Reads what an item asks for, and what was asked and authorized where its heading tells that. */
export function readRequest(
  heading: Passage,
  item: DisputedItem,
  { path, context: { notes }, confidence: sure }: ItemPlace & { confidence: number },
): void {
  const modified = readModifiedRequest(heading);
  const request = modified?.remaining ?? heading;
  if (modified !== null) {
    for (const formula of modified.formulas) notes.label(formula);
    for (const name of ["original", "authorized"] as const) {
      const wording = modified[name];
      if (wording === null) continue;
      item[name] = wording.text;
      notes.field(`${path}/${name}`, wording, sure);
    }
  }
  const unparsed = modified === null && looksModified(heading.text);
  if (unparsed) {
    notes.problem(
      "ambiguous",
      "This heading seems to tell what was asked for and what was authorized, but not in words that are known. Enter the original, the authorized and the remaining part by hand.",
      { path: `${path}/request`, passage: heading },
    );
  }
  const confidence = unparsed ? Math.min(sure, DOUBTFUL) : sure;
  item.request = request.text;
  notes.field(`${path}/request`, request, confidence);
  const markers = readMarkers(heading);
  for (const name of ["retrospective", "associatedSurgicalService"] as const) {
    const marker = markers[name];
    if (marker === null) continue;
    item[name] = true;
    notes.field(`${path}/${name}`, marker, confidence);
  }
  item.service = readService(request.text);
  item.bodyParts = readBodyParts(request.text);
  item.quantity = readQuantity(request.text, item.service);
  if (item.service.name !== null) notes.field(`${path}/service`, request, confidence);
  if (item.bodyParts.length > 0) notes.field(`${path}/bodyParts`, request, confidence);
  if (item.quantity === null) return;
  const start = request.start + request.text.indexOf(item.quantity.text);
  notes.field(
    `${path}/quantity`,
    { text: item.quantity.text, start },
    looksDamaged(request.text) ? Math.min(confidence, DOUBTFUL) : confidence,
  );
}
