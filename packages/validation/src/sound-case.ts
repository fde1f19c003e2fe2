import {
  CalendarDate,
  type Case,
  CaseId,
  CaseNumber,
  type DisputedItem,
  type GuidelineCitation,
  ItemId,
  newCase,
  newCitation,
  newDisputedItem,
  type Party,
  PartyId,
  type PartyRole,
  RecordId,
} from "@openimr/core";
import { readBodyParts, readQuantity, readService } from "@openimr/guidelines";

/** A complete case of two decided items, in which no rule finds anything. People are made up. */
export function soundCase(): Case {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
  record.caseNumber = CaseNumber.parse("CM15-9000009");
  record.priority = "standard";
  record.dates = {
    ...record.dates,
    injury: day("2012-05-04"),
    urDecision: day("2015-03-02"),
    applicationReceived: day("2015-03-20"),
    assigned: day("2015-04-01"),
    recordsComplete: day("2015-04-10"),
    decided: day("2015-04-28"),
  };
  record.parties = [party("requesting_physician")];
  record.injuredWorker.age = 44;
  record.utilizationReview.decision = "denied";
  record.utilizationReview.decidedOn = day("2015-03-02");
  record.clinicalSummary.diagnoses = [{ label: "Lumbar strain", code: null, codeSystem: null }];
  record.clinicalSummary.mentionedReports = [{ kind: "progress_report", date: day("2015-02-10") }];
  record.records = [
    {
      id: RecordId.parse("0192f000-0000-7000-8000-000000000101"),
      kind: "progress_report",
      author: null,
      serviceDates: { from: day("2015-02-10"), to: day("2015-02-10") },
      receivedOn: null,
      pageCount: null,
      documentId: null,
      reviewed: true,
    },
  ];
  record.disputedItems = [
    soundItem(1, "Massage therapy 2 x 3 for the low back"),
    soundItem(2, "MRI of the lumbar spine"),
  ];
  record.reviewer = {
    profession: null,
    statesOfLicensure: ["California"],
    certifications: ["Occupational Medicine"],
    subspecialties: [],
    practiceYearsMoreThan: 5,
    hoursPerWeekAtLeast: 24,
    noAffiliationWith: ["employer", "employee", "providers", "claims_administrator"],
    selectionBasis: null,
  };
  return record;
}

/** A decided item; the number makes its id. */
export function soundItem(number: number, request: string): DisputedItem {
  const item = newDisputedItem(
    ItemId.parse(`0192f000-0000-7000-8000-${String(number).padStart(12, "0")}`),
    request,
  );
  askFor(item, request);
  item.eligibility.status = "eligible";
  item.utilizationReview.basis = "none";
  item.decision = {
    outcome: "upheld",
    basis: "mtus",
    citations: [
      citation({ document: "mtus-chronic-pain-2009", source: "mtus", topic: "Massage therapy" }),
    ],
    rationale: "The notes do not tell why. The request is not medically necessary.",
    decidedOn: null,
  };
  return item;
}

/** Words the item's request anew, with what is read from it. */
export function askFor(item: DisputedItem, request: string): void {
  item.request = request;
  item.service = readService(request);
  item.bodyParts = readBodyParts(request);
  item.quantity = readQuantity(request, item.service);
}

/** A reviewer's citation with what is given; the rest is empty. */
export function citation(given: Partial<GuidelineCitation>): GuidelineCitation {
  return { ...newCitation("expert_reviewer"), ...given };
}

/** A party of which role and name are known. */
export function party(role: PartyRole, name: string | null = null): Party {
  return {
    id: PartyId.parse("0192f000-0000-7000-8000-000000000201"),
    role,
    name,
    organisation: null,
    specialty: null,
    address: null,
    phone: null,
    email: null,
  };
}

/** A day written as text. */
export function day(text: string): CalendarDate {
  return CalendarDate.parse(text);
}

/** The item at a position; the examples know that it is there. */
export function itemAt(record: Case, index: number): DisputedItem {
  const item = record.disputedItems[index];
  if (item === undefined) throw new Error(`the sound case has no item ${index}`);
  return item;
}
