import {
  type CalendarDate,
  type DisputedItem,
  ItemId,
  newDisputedItem,
  type Outcome,
} from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import fc from "fast-check";
import { soundSide } from "./sound-citations.ts";

/** Parts of the body as requests word them. */
const places = [
  "low back",
  "lumbar spine",
  "neck",
  "cervical spine",
  "right shoulder",
  "left knee",
  "right wrist",
  "left ankle",
] as const;
/** Services that one asks for in numbers of visits; six are within the limit of each of them. */
const therapies = ["Physical therapy", "Massage therapy", "Acupuncture"] as const;
const things = [
  (place: string) => `MRI of the ${place} without contrast`,
  (place: string) => `X-rays of the ${place}`,
  (place: string) => `TENS unit for the ${place}, 30 day rental`,
  () => "Naproxen 550 mg #60",
  () => "Gabapentin 300 mg #90",
  () => "Follow-up visit with a pain specialist",
] as const;

const request = fc.oneof(
  fc
    .record({
      therapy: fc.constantFrom(...therapies),
      times: fc.integer({ min: 1, max: 2 }),
      weeks: fc.integer({ min: 1, max: 3 }),
      place: fc.constantFrom(...places),
    })
    .map(({ therapy, times, weeks, place }) => `${therapy} ${times} x ${weeks} for the ${place}`),
  fc.tuple(fc.constantFrom(...things), fc.constantFrom(...places)).map(([word, at]) => word(at)),
);

const reasons: Record<Outcome, readonly string[]> = {
  upheld: [
    "The notes do not show what the guideline asks for.",
    "What was tried at home is not told.",
    "The signs that the guideline names are not in the notes.",
    "How function has changed is not told.",
  ],
  overturned: [
    "The notes show what the guideline asks for.",
    "Care at home was tried and did not help.",
    "The signs that the guideline names are in the notes.",
    "Function has gained with each step of care.",
  ],
};
const endings: Record<Outcome, string> = {
  upheld: "The request is not medically necessary.",
  overturned: "The request is medically necessary.",
};

const rationale = (outcome: Outcome) =>
  fc
    .subarray([...reasons[outcome]], { minLength: 1, maxLength: 3 })
    .map((sentences) => [...sentences, endings[outcome]].join(" "));

/** One to five decided items, no two alike, that cite what was in force on the day. */
export function soundItems(decided: CalendarDate): fc.Arbitrary<DisputedItem[]> {
  return fc
    .uniqueArray(request, { minLength: 1, maxLength: 5 })
    .chain((requests) => fc.tuple(...requests.map((each, at) => soundItem(each, at, decided))));
}

function soundItem(asked: string, at: number, decided: CalendarDate): fc.Arbitrary<DisputedItem> {
  const service = readService(asked);
  const item = {
    ...newDisputedItem(ItemId.parse(`0192f000-0000-7000-8000-0000000001${at}0`), asked),
    service,
    bodyParts: readBodyParts(asked),
    quantity: readQuantity(asked, service),
    eligibility: { status: "eligible" as const, reason: null },
  };
  return fc
    .constantFrom<Outcome[]>("upheld", "overturned")
    .chain((outcome) =>
      fc.record({
        outcome: fc.constant(outcome),
        rationale: rationale(outcome),
        decidedOn: fc.constant(null),
        cites: soundSide("expert_reviewer", item, decided),
        administrator: soundSide("claims_administrator", item, decided),
      }),
    )
    .map(({ cites, administrator, ...decision }) => ({
      ...item,
      utilizationReview: { ...administrator, rationale: null },
      decision: { ...decision, ...cites },
    }));
}
