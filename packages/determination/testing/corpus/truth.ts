import {
  CalendarDate,
  type Case,
  CaseId,
  CaseNumber,
  type DisputedItem,
  formatUsDate,
  ItemId,
  newCase,
  newDisputedItem,
  type Outcome,
  UsState,
} from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import fc from "fast-check";
import { type Side, side } from "./citations.ts";
import { addOns, modifications, requests, surgeries } from "./requests.data.ts";
import { endings, reasons, specialties, states } from "./sentences.data.ts";
import { summary } from "./summary.ts";

/** What a letter is to say: the case, and for each item the lines by which both sides cite. */
export type Truth = { record: Case; sides: { administrator: Side; reviewer: Side }[] };

const DAY = 86_400_000;
const day = (milliseconds: number) =>
  CalendarDate.parse(new Date(milliseconds).toISOString().slice(0, 10));

/** The days of a case in their order; the last one lies in the years of the layout. */
function dates(from: string, to: string) {
  return fc
    .record({
      decided: fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY }),
      review: fc.integer({ min: 20, max: 39 }),
      assignment: fc.integer({ min: 1, max: 9 }),
      application: fc.integer({ min: 0, max: 37 }),
      injury: fc.integer({ min: 60, max: 9_000 }),
    })
    .map(({ decided, review, assignment, application, injury }) => {
      const assigned = decided - review;
      const received = assigned - assignment;
      const urDecision = received - application;
      return {
        decided: day(decided * DAY),
        assigned: day(assigned * DAY),
        applicationReceived: day(received * DAY),
        urDecision: day(urDecision * DAY),
        injury: day((urDecision - injury) * DAY),
      };
    });
}

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

/** What is asked for: things of their own, or an operation and what hangs on it. */
const askedTogether: fc.Arbitrary<Asked[]> = fc.oneof(
  {
    weight: 9,
    arbitrary: itemCount.chain((count) => fc.array(asked, { minLength: count, maxLength: count })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...surgeries), fc.subarray([...addOns], { minLength: 1 }))
      .map(([surgery, extras]) => [surgery, ...extras].map(plain)),
  },
);

/** A truth for letters that were decided between two days and cite in a style. */
export function truth({
  from,
  to,
  style,
  modified,
}: {
  from: string;
  to: string;
  style: "section" | "page";
  modified: boolean;
}): fc.Arbitrary<Truth> {
  return fc
    .record({
      days: dates(from, to),
      number: fc.integer({ min: 0, max: 9_999_999 }),
      expedited: fc.oneof(
        { weight: 30, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      states: fc.subarray([...states], { minLength: 1, maxLength: 3 }),
      specialties: fc.subarray([...specialties], { minLength: 1, maxLength: 3 }),
      summary: summary(),
      items: askedTogether.chain((all) =>
        fc.tuple(
          ...all.map((one) =>
            item(modified ? one : { ...one, original: null, authorized: null }, style),
          ),
        ),
      ),
    })
    .map(
      ({
        days,
        number,
        expedited,
        states: licences,
        specialties: certifications,
        summary: told,
        items,
      }) => {
        const record = newCase(CaseId.parse(uuid(0)));
        const year = days.applicationReceived.slice(2, 4);
        const surgery = items.find(({ asked: { request } }) => surgeries.includes(request));
        const surgeryId =
          surgery === undefined ? null : ItemId.parse(uuid(1 + items.indexOf(surgery)));
        const disputedItems = items.map((one, index) =>
          toItem(
            one,
            ItemId.parse(uuid(1 + index)),
            addOns.includes(one.asked.request) ? surgeryId : null,
          ),
        );
        return {
          sides: items.map(({ administrator, reviewer }) => ({ administrator, reviewer })),
          record: {
            ...record,
            caseNumber: CaseNumber.parse(`CM${year}-${String(number).padStart(7, "0")}`),
            priority: expedited ? ("expedited" as const) : ("standard" as const),
            dates: { ...record.dates, ...days },
            injuredWorker: { ...record.injuredWorker, age: told.age, sex: told.sex },
            clinicalSummary: {
              ...record.clinicalSummary,
              text: told.text.replaceAll("{injury}", formatUsDate(days.injury)),
              diagnoses: told.diagnoses.map((label) => ({ label, code: null, codeSystem: null })),
              medications: told.drugs,
              pain: told.pain,
            },
            reviewer: {
              profession: null,
              statesOfLicensure: licences.map((name) => UsState.parse(name)),
              certifications,
              subspecialties: [],
              practiceYearsMoreThan: 5,
              hoursPerWeekAtLeast: 24,
              noAffiliationWith: ["employer", "employee", "providers", "claims_administrator"],
              selectionBasis: SELECTION,
            },
            disputedItems,
          },
        };
      },
    );
}

/** On what the reviewer was selected, as letters of 2014 and later say it. */
export const SELECTION =
  "his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service";

type ItemTruth = {
  asked: Asked;
  outcome: Outcome;
  rationale: string;
  administrator: Side;
  reviewer: Side;
};

function item(one: Asked, style: "section" | "page"): fc.Arbitrary<ItemTruth> {
  return outcome.chain((decided) =>
    fc.record({
      asked: fc.constant(one),
      outcome: fc.constant(decided),
      rationale: rationale(decided),
      administrator: side("claims_administrator", style),
      reviewer: side("expert_reviewer", style),
    }),
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

function uuid(number: number): string {
  return `0192f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}
