import {
  CalendarDate,
  type Case,
  CaseId,
  type GuidelineCitation,
  ItemId,
  newCase,
  newDisputedItem,
} from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";
import fc from "fast-check";
import { expect, test } from "vitest";
import { letterOf, printText } from "../src/letter/index.ts";
import { readText, sampleText, withoutIds } from "./read-text.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2016-07-01"), noInvalidDate: true })
  .map((date) => CalendarDate.parse(date.toISOString().slice(0, 10)));
const word = fc.constantFrom(
  "pain",
  "function",
  "therapy",
  "home",
  "notes",
  "record",
  "walking",
  "sleep",
);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .map((words) => `The ${words.join(" ")}.`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
const citation = (citedBy: GuidelineCitation["citedBy"]) =>
  fc.record({
    citedBy: fc.constant(citedBy),
    place: fc.constantFrom(
      {
        source: "acoem" as const,
        document: "acoem-2004",
        chapter: { number: 12, title: "Low Back Complaints" },
        topic: null,
      },
      {
        source: "acoem" as const,
        document: "acoem-2004",
        chapter: { number: 11, title: "Forearm, Wrist, and Hand Complaints" },
        topic: null,
      },
      {
        source: "mtus" as const,
        document: "mtus-chronic-pain-2009",
        chapter: null,
        topic: "physical medicine",
      },
      {
        source: "odg" as const,
        document: "odg",
        chapter: { number: null, title: "Knee & Leg" },
        topic: "MRI",
      },
    ),
    pages: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 3 }),
  });
const side = (citedBy: GuidelineCitation["citedBy"]) =>
  fc.array(citation(citedBy), { maxLength: 3 }).map((parts) => {
    const citations = parts.map(({ place, pages }) => ({
      citedBy,
      ...place,
      edition: null,
      section: null,
      pages: pages.map((page) => ({ from: page, to: page + 1 })),
      text: null,
      url: null,
    }));
    const inside = citations.some((each) => each.source !== "odg");
    const outside = citations.some((each) => each.source === "odg");
    return {
      basis:
        inside && outside
          ? ("both" as const)
          : inside
            ? ("mtus" as const)
            : outside
              ? ("non_mtus" as const)
              : ("none" as const),
      citations,
    };
  });
const item = fc.record({
  request: fc.constantFrom(
    "Massage 3 x 4 for the low back",
    "Norco 10/325mg #120",
    "Retrospective: MRI of the left knee",
    "Associated surgical service: walker",
    "TENS unit, 30 day rental",
  ),
  modified: fc.option(
    fc.constantFrom(
      { original: "Massage 6 x 8 for the low back", authorized: "Two visits." },
      { original: "TENS unit, purchase.", authorized: null },
    ),
  ),
  outcome: fc.constantFrom("upheld" as const, "overturned" as const, null),
  rationale: fc.option(prose),
  ur: side("claims_administrator"),
  reviewer: side("expert_reviewer"),
});

const truth = fc
  .record({
    injury: day,
    decided: day,
    summary: prose,
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
    states: fc.subarray(["California", "New York", "Texas"] as const, { minLength: 1 }),
  })
  .map(({ injury, decided, summary, items, states }): Case => {
    const record = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
    return {
      ...record,
      priority: "standard",
      dates: { ...record.dates, injury, decided },
      clinicalSummary: { ...record.clinicalSummary, text: summary },
      reviewer: {
        profession: null,
        statesOfLicensure: [...states],
        certifications: ["Physical Medicine and Rehabilitation", "Pain Management"],
        subspecialties: ["Interventional Spine"],
        practiceYearsMoreThan: 5,
        hoursPerWeekAtLeast: 24,
        noAffiliationWith: ["employer", "employee", "providers", "claims_administrator"],
        selectionBasis: "education and experience",
      },
      disputedItems: items.map(
        ({ request, modified, outcome, rationale, ur, reviewer }, index) => ({
          ...newDisputedItem(ItemId.parse(`0192f000-0000-7000-8000-00000000000${index}`), request),
          service: readService(request),
          bodyParts: readBodyParts(request),
          quantity: readQuantity(request, readService(request)),
          original: modified?.original ?? null,
          authorized: modified?.authorized ?? null,
          retrospective: request.startsWith("Retrospective"),
          associatedSurgicalService: request.startsWith("Associated"),
          eligibility: { status: "eligible", reason: null },
          utilizationReview: { ...ur, rationale: null },
          decision: { ...reviewer, outcome, rationale, decidedOn: null },
        }),
      ),
    };
  });

test("reading a printed letter gives back the case that it was printed from", () => {
  fc.assert(
    fc.property(truth, (record) => {
      const read = readText(printText(letterOf(record)));
      expect(read.report.problems).toEqual([]);
      expect(comparable(read.case)).toEqual(comparable(record));
    }),
    { numRuns: 200 },
  );
});

test.each(["lumbar-therapy.txt", "knee-imaging.txt", "shoulder-care.txt", "multiple-items.txt"])(
  "%s, read, printed and read again, is the same case",
  (name) => {
    const once = readText(sampleText(name)).case;
    expect(comparable(readText(printText(letterOf(once))).case)).toEqual(comparable(once));
  },
);

/** A case without what each reading makes anew: ids, and the citations' wording as printed. */
function comparable(record: Case): unknown {
  const copy = JSON.stringify(withoutIds(record), (key, value) =>
    key === "text" && typeof value === "string" && /Guidelines|ACOEM|Disability/.test(value)
      ? null
      : value,
  );
  return JSON.parse(copy);
}
