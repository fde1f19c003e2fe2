import {
  type Case,
  CaseId,
  CaseNumber,
  formatUsDate,
  type MedicalRecord,
  newCase,
  RecordId,
  type ReviewerQualification,
  type ServiceDates,
  UsState,
} from "@openimr/core";
import fc from "fast-check";
import { type CaseDays, caseDays, daysBefore } from "./case-days.ts";
import { type CitationStyle, type Side, sideCiting } from "./citations.ts";
import { items, toItems } from "./items.ts";
import { madeId } from "./made-id.ts";
import { specialties, states, subspecialties } from "./sentences.data.ts";
import { type Summary, summary } from "./summary.ts";

/** What a letter is to say: the case, and what a case does not hold of how it is said. */
export type Truth = {
  record: Case;
  /** For each item the lines by which both sides cite. */
  sides: { administrator: Side; reviewer: Side }[];
  /** The entry for the medical records where a letter lists the documents. */
  medicalRecords: { kind: "treatment_report"; entry: string; serviceDates: ServiceDates };
  /** What stands between two names. */
  comma: "," | ", ";
  /** What stands before the colon of a modified request's outcome. */
  verb: " is" | "" | " are" | ", is";
  /** What stands behind the original wording of a modified request. */
  was: "was" | "were";
};

/** How a letter says what can be said in more than one way. */
export const manner: fc.Arbitrary<Pick<Truth, "comma" | "verb" | "was">> = fc.record({
  comma: fc.constantFrom("," as const, ", " as const),
  verb: fc.oneof(
    { weight: 7, arbitrary: fc.constant(" is" as const) },
    { weight: 3, arbitrary: fc.constantFrom("" as const, " are" as const, ", is" as const) },
  ),
  was: fc.constantFrom("was" as const, "was" as const, "were" as const),
});

/** What a letter of a style says of a given case, but for the manner. */
export function truthOf(record: Case, style: CitationStyle): Omit<Truth, "comma" | "verb" | "was"> {
  const seen = record.records.flatMap(({ serviceDates }) => serviceDates ?? []);
  const from = seen.map((dates) => dates.from).toSorted()[0];
  const to = seen
    .map((dates) => dates.to)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) throw new Error("The case has no dated record.");
  return {
    record,
    sides: record.disputedItems.map(({ utilizationReview, decision }) => ({
      administrator: sideCiting("claims_administrator", style, utilizationReview.citations),
      reviewer: sideCiting("expert_reviewer", style, decision.citations),
    })),
    medicalRecords: entryFor({ from, to }),
  };
}

/** A truth for letters that were decided between two days and cite in a style. */
export function truth({ from, to, style, modified }: TruthStyle): fc.Arbitrary<Truth> {
  return caseDays(from, to).chain((days) =>
    fc
      .record({
        number: fc.integer({ min: 0, max: 9_999_999 }),
        expedited: fc.integer({ min: 0, max: 30 }).map((drawn) => drawn === 30),
        reviewer: reviewer(style),
        told: summary(days),
        items: items({ style, modified }),
        said: manner,
      })
      .map(({ number, expedited, reviewer: qualification, told, items: all, said }) => {
        const record = newCase(CaseId.parse(madeId(0)), "ca-wc-imr");
        const year = days.applicationReceived.slice(2, 4);
        return {
          sides: all.map(({ administrator, reviewer: cites }) => ({
            administrator,
            reviewer: cites,
          })),
          medicalRecords: entryFor({
            from: daysBefore(days.urDecision, 240),
            to: daysBefore(days.urDecision, 12),
          }),
          ...said,
          record: {
            ...record,
            caseNumber: CaseNumber.parse(`CM${year}-${String(number).padStart(7, "0")}`),
            priority: expedited ? "expedited" : "standard",
            dates: { ...record.dates, ...days },
            ...stated(told, days, record),
            reviewer: qualification,
            disputedItems: toItems(all),
          },
        };
      }),
  );
}

type TruthStyle = { from: string; to: string; style: CitationStyle; modified: boolean };

function stated({ facts, worker, tellsDenial, reviewed }: Summary, days: CaseDays, record: Case) {
  return {
    clinicalSummary: facts,
    injuredWorker: { ...record.injuredWorker, ...worker },
    utilizationReview: tellsDenial
      ? { ...record.utilizationReview, decision: "denied" as const, decidedOn: days.urDecision }
      : record.utilizationReview,
    records: reviewed.map((day, index) =>
      reviewedRecord(index, { kind: "treatment_report", serviceDates: { from: day, to: day } }),
    ),
  };
}

/** An entry of the list of records of which a letter tells kind and days. */
export function reviewedRecord(
  index: number,
  told: Pick<MedicalRecord, "kind" | "serviceDates">,
): MedicalRecord {
  return {
    ...told,
    id: RecordId.parse(madeId(900 + index)),
    author: null,
    receivedOn: null,
    pageCount: null,
    documentId: null,
    reviewed: true,
  };
}

function entryFor(serviceDates: ServiceDates): Truth["medicalRecords"] {
  return {
    kind: "treatment_report",
    entry: `Medical Records from ${formatUsDate(serviceDates.from)} to ${formatUsDate(serviceDates.to)}`,
    serviceDates,
  };
}

/** The statement about the reviewer. Letters by section print a block without any subspecialty. */
function reviewer(style: CitationStyle): fc.Arbitrary<ReviewerQualification> {
  const plain = style === "section" ? fc.constant(false) : fc.boolean();
  return fc
    .record({
      licences: fc.subarray([...states], { minLength: 1, maxLength: 3 }),
      certifications: fc.subarray([...specialties], { minLength: 1, maxLength: 3 }),
      furthered: plain,
      subspecialty: fc.constantFrom(...subspecialties),
      chiropractor: fc.integer({ min: 0, max: 11 }).map((drawn) => drawn === 11),
    })
    .map(({ licences, certifications, furthered, subspecialty, chiropractor }) => {
      const licensed = chiropractor && style === "page";
      return {
        profession: licensed ? "Licensed Chiropractor" : null,
        statesOfLicensure: licences.map((name) => UsState.parse(name)),
        certifications: licensed ? [] : certifications,
        subspecialties: furthered && !licensed ? [subspecialty] : [],
        practiceYearsMoreThan: 5,
        hoursPerWeekAtLeast: 24,
        noAffiliationWith: ["employer", "employee", "providers", "claims_administrator"],
        selectionBasis: SELECTION,
      };
    });
}

/** On what the reviewer was selected, as letters of 2014 and later say it. */
export const SELECTION =
  "his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service";
