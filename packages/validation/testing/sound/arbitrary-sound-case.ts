import {
  type AffiliationParty,
  Case,
  CaseId,
  CaseNumber,
  formatUsDate,
  type MedicalRecord,
  newCase,
  RecordId,
  type UsState,
  yearsBetween,
} from "@openimr/core";
import fc from "fast-check";
import { party } from "../../src/sound-case.ts";
import { type DecidedBetween, daysAfter, type SoundDays, soundDays } from "./sound-days.ts";
import { soundItems } from "./sound-items.ts";

/** From the first decisions that fall under the present law to the end of the catalogue. */
const always: DecidedBetween = { from: "2013-11-01", to: "2025-12-31" };

/**
 * A random case that is free of faults: it holds what its status asks for, and its facts agree with one
 * another, with the guideline in force on its day and with the law. No rule finds anything above info in
 * it.
 */
export function arbitrarySoundCase(decided: DecidedBetween = always): fc.Arbitrary<Case> {
  return soundDays(decided).chain((days) =>
    fc
      .record({
        status: fc.constantFrom("in_review" as const, "quality_review" as const),
        number: fc.integer({ min: 0, max: 9_999_999 }),
        ageAtInjury: fc.integer({ min: 18, max: 60 }),
        sex: fc.constantFrom("female" as const, "male" as const),
        diagnoses: fc.subarray([...diagnosisLabels], { minLength: 1 }),
        reports: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 2 }),
        items: soundItems(days.decided),
        reviewer,
      })
      .map((drawn) => toCase(days, drawn)),
  );
}

const diagnosisLabels = ["lumbar strain", "chronic pain", "insomnia"] as const;

const reviewer = fc.record({
  profession: fc.constant(null),
  statesOfLicensure: fc.subarray<UsState>(["California", "Texas"], { minLength: 1 }),
  certifications: fc.subarray<string>(["Occupational Medicine", "Pain Management"], {
    minLength: 1,
  }),
  subspecialties: fc.constant<string[]>([]),
  practiceYearsMoreThan: fc.constant(5),
  hoursPerWeekAtLeast: fc.constant(24),
  noAffiliationWith: fc.constant<AffiliationParty[]>([
    "employer",
    "employee",
    "providers",
    "claims_administrator",
  ]),
  selectionBasis: fc.constant("his/her clinical experience and education"),
});

type Drawn = {
  status: Case["status"];
  number: number;
  ageAtInjury: number;
  sex: "female" | "male";
  diagnoses: string[];
  reports: number[];
  items: Case["disputedItems"];
  reviewer: NonNullable<Case["reviewer"]>;
};

function toCase(days: SoundDays, drawn: Drawn): Case {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
  const age = drawn.ageAtInjury + yearsBetween(days.injury, days.decided);
  const seen = drawn.reports.map((before) => daysAfter(days.urDecision, -before)).toSorted();
  const [first = days.urDecision] = seen;
  const year = (days.applicationReceived ?? days.decided).slice(2, 4);
  return Case.parse({
    ...record,
    caseNumber: CaseNumber.parse(`CM${year}-${String(drawn.number).padStart(7, "0")}`),
    priority: "standard",
    status: drawn.status,
    dates: days,
    parties: [party("requesting_physician")],
    injuredWorker: { ...record.injuredWorker, age, sex: drawn.sex },
    utilizationReview: {
      ...record.utilizationReview,
      decision: "denied",
      decidedOn: days.urDecision,
      servedOn: days.urDecision,
    },
    clinicalSummary: {
      ...record.clinicalSummary,
      text: [
        `The patient is ${/^(?:8|11|18)/.test(String(age)) ? "an" : "a"} ${age} year old ${drawn.sex} injured on ${formatUsDate(days.injury)}.`,
        `Diagnoses include ${drawn.diagnoses.join(", ")}.`,
        `According to the progress report dated ${formatUsDate(first)}, the gait is slow.`,
        `Utilization review denied the request on ${formatUsDate(days.urDecision)}.`,
        `Treatment reports from ${seen.map(formatUsDate).join(" and ")} were reviewed.`,
      ].join(" "),
      diagnoses: drawn.diagnoses.map((label) => ({ label, code: null, codeSystem: null })),
      mentionedReports: [{ kind: "progress_report", date: first }],
    },
    records: seen.map(
      (date, at): MedicalRecord => ({
        id: RecordId.parse(`0192f000-0000-7000-8000-00000000020${at}`),
        kind: "treatment_report",
        author: null,
        serviceDates: { from: date, to: date },
        receivedOn: null,
        pageCount: null,
        documentId: null,
        reviewed: true,
      }),
    ),
    disputedItems: drawn.items,
    reviewer: drawn.reviewer,
  });
}
