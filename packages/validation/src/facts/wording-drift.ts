import { type BodyPart, bodyRegionLabels, type DisputedItem, type Quantity } from "@openimr/core";
import { readBodyParts, readQuantity, regionsOverlap } from "@openimr/guidelines";

/** What sets two wordings of one request apart: `asked` in the item's heading, `told` in the text. */
export type Drift = { what: "quantity" | "side" | "part of the body"; asked: string; told: string };

/** What sets a text's wording of an item's request apart from the item's; null where they agree. */
export function wordingDrift(item: DisputedItem, wording: string): Drift | null {
  return quantityDrift(item, wording) ?? bodyPartDrift(item.bodyParts, readBodyParts(wording));
}

/** Quantities that cannot both be right, also where utilization review modified the request. */
function quantityDrift(item: DisputedItem, wording: string): Drift | null {
  const told = readQuantity(wording, item.service);
  const asked = [
    item.quantity,
    ...[item.original, item.authorized].map((words) => readQuantity(words ?? "", item.service)),
  ].filter((quantity) => quantity !== null);
  const [first] = asked;
  if (told === null || first === undefined) return null;
  if (asked.some((quantity) => quantitiesAgree(quantity, told))) return null;
  return { what: "quantity", asked: first.text, told: told.text };
}

function quantitiesAgree(one: Quantity, other: Quantity): boolean {
  if (one.sessions !== null && other.sessions !== null) return one.sessions === other.sessions;
  return (
    agree(one.frequency, other.frequency) &&
    agree(one.duration, other.duration) &&
    agree(one.units?.count ?? null, other.units?.count ?? null) &&
    (one.doses.length !== other.doses.length || agree(one.doses, other.doses))
  );
}

/** Whether two values are the same, or one of them is not told. */
function agree(one: unknown, other: unknown): boolean {
  return one === null || other === null || JSON.stringify(one) === JSON.stringify(other);
}

function bodyPartDrift(asked: readonly BodyPart[], told: readonly BodyPart[]): Drift | null {
  if (asked.length === 0 || told.length === 0) return null;
  const common = asked.flatMap((one) =>
    told.filter(({ region }) => region === one.region).map((other) => ({ one, other })),
  );
  const onSide = ({ one, other }: { one: BodyPart; other: BodyPart }) =>
    one.laterality === null || other.laterality === null || one.laterality === other.laterality;
  const [first] = common;
  if (first !== undefined) {
    if (common.some(onSide)) return null;
    return { what: "side", asked: nameOf(first.one), told: nameOf(first.other) };
  }
  const touching = asked.some((one) =>
    told.some((other) => regionsOverlap(one.region, other.region)),
  );
  const [one] = asked;
  const [other] = told;
  if (touching || one === undefined || other === undefined) return null;
  return { what: "part of the body", asked: nameOf(one), told: nameOf(other) };
}

function nameOf({ region, laterality }: BodyPart): string {
  return [laterality ?? [], bodyRegionLabels[region].toLowerCase()].flat().join(" ");
}
