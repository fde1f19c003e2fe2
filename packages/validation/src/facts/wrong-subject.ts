import { bodyRegionLabels, type DisputedItem, type Laterality } from "@openimr/core";
import { readBodyParts, readService } from "@openimr/guidelines";
import { areConnected } from "./body-region-groups.ts";
import { remembered } from "./remembered.ts";
import { partsOfList, restatedRequests } from "./restated-requests.ts";
import { ownClauses, sentencesOf } from "./sentences.ts";

/** What a rationale speaks of (`told`) where its item is about something else (`asked`). */
export type WrongSubject = { asked: string; told: string };

/**
 * What shows that a rationale was written for another item: a request of another kind, another side of
 * the same part of the body, or parts of the body that have nothing to do with the item's. Null where
 * the rationale anywhere names what its item is about, and where it names nothing.
 */
export function wrongSubject(item: DisputedItem): WrongSubject | null {
  const rationale = item.decision.rationale ?? "";
  return wrongService(item, rationale) ?? wrongPart(item, rationale);
}

function wrongService({ service, request }: DisputedItem, rationale: string): WrongSubject | null {
  if (service.name === null) return null;
  const told = restatedRequests(rationale)
    .flatMap(partsOfList)
    .map((words) => ({ words, service: readService(words) }))
    .filter((each) => each.service.name !== null);
  const [first] = told;
  const same = (each: { service: DisputedItem["service"] }) =>
    each.service.category === service.category &&
    (each.service.subcategory === service.subcategory || each.service.name === service.name);
  if (first === undefined || told.some(same)) return null;
  const named = sentencesOf(rationale).some(
    (sentence) => readService(sentence).name === service.name,
  );
  return named || sharesWord(request, rationale) ? null : { asked: request, told: first.words };
}

/** Whether a longer word of the request, such as the name of a drug, stands in the rationale. */
function sharesWord(request: string, rationale: string): boolean {
  const text = rationale.toLowerCase();
  return (request.toLowerCase().match(/[a-z]{5,}/g) ?? [])
    .filter((word) => !common.has(word))
    .some((word) => text.includes(word));
}

/** Words of many requests, and parts of the body, which tell nothing of the kind of service. */
const common = new Set(
  "request times weeks visits sessions session additional units right lumbar cervical spine shoulder lower upper extremity wrist elbow ankle therapy treatment retrospective associated surgical service medical bilateral three eight seven twelve".split(
    " ",
  ),
);

const partsNamed = remembered((text) => readBodyParts(ownClauses(text).join(" ")));

function wrongPart({ bodyParts }: DisputedItem, rationale: string): WrongSubject | null {
  const told = partsNamed(rationale);
  const [asked] = bodyParts;
  const [first] = told;
  if (asked === undefined || first === undefined || bodyParts.length > 1) return null;
  const same = told.filter(({ region }) => region === asked.region);
  const side = same[0]?.laterality ?? null;
  if (side !== null && asked.laterality !== null && same.every((one) => one.laterality === side)) {
    const opposite: Record<Laterality, RegExp> = {
      left: /\b(?:left|lt|bilateral|both|contralateral|opposite|uninjured)\b/i,
      right: /\b(?:right|rt|bilateral|both|contralateral|opposite|uninjured)\b/i,
      bilateral: /./,
    };
    if (side === asked.laterality || opposite[asked.laterality].test(rationale)) return null;
    return { asked: partName(asked), told: partName({ region: asked.region, laterality: side }) };
  }
  if (told.some(({ region }) => areConnected(region, asked.region))) return null;
  return { asked: partName(asked), told: partName(first) };
}

function partName({ region, laterality }: DisputedItem["bodyParts"][number]): string {
  const name = bodyRegionLabels[region].toLowerCase();
  return laterality === null ? name : `${laterality} ${name}`;
}
