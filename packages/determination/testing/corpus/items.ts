import { type DisputedItem, ItemId, newDisputedItem, type Outcome } from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import fc from "fast-check";
import { type CitationStyle, nothingCited, type Side, side } from "./citations.ts";
import { madeId } from "./made-id.ts";
import { addOns, modifications, requests, surgeries, unnamedAddOns } from "./requests.data.ts";
import { endings, hanging, reasons } from "./sentences.data.ts";

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 390, arbitrary: fc.constant("upheld" as const) },
  { weight: 49, arbitrary: fc.constant("overturned" as const) },
);

/** Items per letter as counted on 194 posted ones. */
const itemCount = fc.oneof(
  ...(
    [
      [1, 115],
      [2, 34],
      [3, 12],
      [4, 7],
      [5, 7],
      [6, 8],
      [7, 2],
      [8, 5],
      [10, 2],
      [15, 1],
      [21, 1],
    ] as const
  ).map(([count, weight]) => ({ weight, arbitrary: fc.constant(count) })),
);

function rationale(decided: Outcome): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.oneof(
        {
          weight: 9,
          arbitrary: fc.array(fc.constantFrom(...reasons), { minLength: 2, maxLength: 14 }),
        },
        {
          weight: 1,
          arbitrary: fc.array(fc.constantFrom(...reasons), { minLength: 20, maxLength: 60 }),
        },
      ),
      fc.constantFrom(...endings[decided]),
    )
    .map(([sentences, end]) => [...sentences, end].join(" "));
}

type Asked = { request: string; original: string | null; authorized: string | null };

const asked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 392, arbitrary: fc.constantFrom(...requests).map(plain) },
  {
    weight: 40,
    arbitrary: fc.constantFrom(...modifications).map(({ original, authorized, remaining }) => ({
      request: remaining,
      original,
      authorized,
    })),
  },
  {
    weight: 7,
    arbitrary: fc.constantFrom(...modifications).map(({ original, authorized }) => ({
      request: original,
      original,
      authorized,
    })),
  },
);

function plain(request: string): Asked {
  return { request, original: null, authorized: null };
}

/** The items of a letter: things of their own, or an operation and what hangs on it. */
export function items({ style, modified }: ItemStyle): fc.Arbitrary<ItemTruth[]> {
  const own = itemCount
    .chain((count) => fc.array(asked, { minLength: count, maxLength: count }))
    .chain((all) =>
      fc.tuple(
        ...all.map((one) =>
          item(modified ? one : { ...one, original: null, authorized: null }, style),
        ),
      ),
    );
  return fc.oneof(
    { weight: 8, arbitrary: own },
    { weight: 1, arbitrary: own.map(withSameReasons) },
    { weight: 1, arbitrary: operation(style) },
  );
}

type ItemStyle = { style: CitationStyle; modified: boolean };

/** Items of one outcome may be told with the very same words; they are no duplicates. */
function withSameReasons(all: ItemTruth[]): ItemTruth[] {
  return all.map((one) => ({
    ...one,
    rationale: all.find(({ outcome: other }) => other === one.outcome)?.rationale ?? one.rationale,
  }));
}

/** An operation and its add-ons. Where it is denied, reasons may say no more than that. */
function operation(style: CitationStyle): fc.Arbitrary<ItemTruth[]> {
  const addOn = fc.oneof(
    fc.constantFrom(...addOns).chain((request) => item(plain(request), style)),
    fc
      .record({
        request: fc.constantFrom(...addOns, ...unnamedAddOns),
        rationale: fc.constantFrom(...hanging),
        administrator: side("claims_administrator", style),
      })
      .map(({ request, ...told }) => ({
        ...told,
        asked: plain(request),
        outcome: "upheld" as const,
        reviewer: nothingCited("expert_reviewer", style),
        hangs: false,
      })),
  );
  return fc
    .tuple(
      fc.constantFrom(...surgeries).chain((request) => item(plain(request), style)),
      fc.array(addOn, { minLength: 1, maxLength: 4 }),
    )
    .map(([surgery, extras]) => [
      { ...surgery, outcome: "upheld" as const, rationale: denied(surgery) },
      ...extras.map((extra) => ({ ...extra, hangs: true })),
    ]);
}

function denied({ outcome: decided, rationale: told }: ItemTruth): string {
  return decided === "upheld" ? told : `${told} That alone does not carry an operation.`;
}

/** What an item's letter says of it; `hangs`: on the operation that the letter begins with. */
export type ItemTruth = {
  asked: Asked;
  hangs: boolean;
  outcome: Outcome;
  rationale: string;
  administrator: Side;
  reviewer: Side;
};

function item(one: Asked, style: CitationStyle): fc.Arbitrary<ItemTruth> {
  return outcome.chain((decided) =>
    fc.record({
      asked: fc.constant(one),
      hangs: fc.constant(false),
      outcome: fc.constant(decided),
      rationale: rationale(decided),
      administrator: side("claims_administrator", style),
      reviewer: side("expert_reviewer", style),
    }),
  );
}

/** The items as a case holds them. */
export function toItems(all: readonly ItemTruth[]): DisputedItem[] {
  const [operated] = all.map((_one, index) => ItemId.parse(madeId(1 + index)));
  return all.map((one, index) =>
    toItem(one, ItemId.parse(madeId(1 + index)), one.hangs ? (operated ?? null) : null),
  );
}

function toItem(one: ItemTruth, id: ItemId, dependsOn: ItemId | null): DisputedItem {
  const { request, original, authorized } = one.asked;
  const service = readService(request);
  const { administrator, reviewer } = one;
  return {
    ...newDisputedItem(id, request),
    service,
    bodyParts: readBodyParts(request),
    quantity: readQuantity(request, service),
    original,
    authorized,
    retrospective: /^\(?Retro/.test(request),
    associatedSurgicalService: request.startsWith("Associated surgical service"),
    eligibility: { status: "eligible", reason: null },
    utilizationReview: {
      basis: administrator.basis,
      citations: administrator.citations,
      rationale: null,
    },
    decision: {
      outcome: one.outcome,
      basis: reviewer.basis,
      citations: reviewer.citations,
      rationale: one.rationale,
      decidedOn: null,
    },
    dependsOn,
  };
}
