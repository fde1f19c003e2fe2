import fc from "fast-check";
import {
  BodyRegion,
  CASE_SCHEMA_VERSION,
  CalendarDate,
  Case,
  CaseNumber,
  CaseStatus,
  CitationBasis,
  CitationSource,
  DisputedItem,
  PartyRole,
  RecordKind,
  ServiceCategory,
  serviceSubcategories,
  UsState,
} from "../src/index.ts";
import { plainFields } from "./plain-fields.ts";

/**
 * Any valid case: complete, half filled, or odd. Texts may be empty, long, of any script, and hold
 * anything but the character NUL and halves of surrogate pairs, which no store of text takes.
 */
export function arbitraryCase(): fc.Arbitrary<Case> {
  return fc
    .record({
      id: uuid7,
      version: fc.nat({ max: 1000 }),
      schemaVersion: fc.constant(CASE_SCHEMA_VERSION),
      demonstration: fc.boolean(),
      program,
      caseNumber: maybe(caseNumber),
      claimNumber: maybe(text),
      priority: maybe(fc.constantFrom("standard", "expedited")),
      status: fc.constantFrom(...CaseStatus.options),
      dates: fc.record({
        injury: maybe(day),
        requestForAuthorization: maybe(day),
        urDecision: maybe(day),
        applicationReceived: maybe(day),
        assigned: maybe(day),
        recordsComplete: maybe(day),
        decided: maybe(day),
        issued: maybe(day),
      }),
      injuredWorker: fc.record({
        age: maybe(fc.nat({ max: 130 })),
        sex: maybe(fc.constantFrom("female", "male")),
        occupation: maybe(text),
        name: maybe(text),
        dateOfBirth: maybe(day),
      }),
      parties: distinct(party),
      utilizationReview: fc.record({
        decision: maybe(fc.constantFrom("denied", "modified", "delayed")),
        decidedOn: maybe(day),
        servedOn: maybe(day),
        servedBy: maybe(fc.constantFrom("mail", "electronic", "fax")),
        rationale: maybe(text),
      }),
      clinicalSummary: fc.record({
        text: maybe(text),
        diagnoses: few(
          fc.record({
            label: text,
            code: maybe(text),
            codeSystem: maybe(fc.constantFrom("icd-9", "icd-10")),
          }),
        ),
        symptoms: few(text),
        pain: maybe(fc.constant({ low: 3, high: 8.5, outOf: 10 })),
        medications: few(text),
        mentionedReports: few(
          fc.record({ kind: fc.constantFrom(...RecordKind.options), date: day }),
        ),
      }),
      records: distinct(medicalRecord),
      disputedItems: distinct(item),
      reviewer: maybe(reviewer),
      determination: fc.constant(null),
    })
    .map((record) => Case.parse(record));
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const distinct = <T extends { id: string }>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(value, { maxLength: 4, selector: (each) => each.id });

const uuid7 = fc.uuid({ version: 7 });
const text = fc.oneof(
  fc.constantFrom(
    "",
    "Massage 3 x 4 for the low back",
    "Norco 10/325mg #120",
    "The injury is over 13 years old. A trial of 6 visits over 2 weeks would be indicated.",
    "not medically necessary",
  ),
  fc.string({ unit: "binary", maxLength: 60 }).map((each) => each.replaceAll("\0", "")),
);
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => CalendarDate.parse(date.toISOString().slice(0, 10)));
const program = fc.oneof(
  fc.constant("ca-wc-imr"),
  fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){1,3}$/),
);
const caseNumber = fc.oneof(
  fc
    .tuple(fc.nat({ max: 99 }), fc.nat({ max: 99_999_999 }))
    .map(([year, number]) =>
      CaseNumber.parse(`CM${String(year).padStart(2, "0")}-${String(number).padStart(7, "0")}`),
    ),
  fc
    .stringMatching(/^[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){0,2}$/)
    .map((number) => CaseNumber.parse(number)),
);
const party = fc.record({
  id: uuid7,
  role: fc.constantFrom(...PartyRole.options),
  name: maybe(text),
  organisation: maybe(text),
  specialty: maybe(text),
  address: maybe(text),
  phone: maybe(text),
  email: maybe(text),
});
const medicalRecord = fc.record({
  id: uuid7,
  kind: fc.constantFrom(...RecordKind.options),
  author: maybe(text),
  serviceDates: maybe(fc.record({ from: day, to: day })),
  receivedOn: maybe(day),
  pageCount: maybe(fc.integer({ min: 1, max: 9999 })),
  documentId: maybe(uuid7),
  reviewed: fc.boolean(),
});
const citation = (citedBy: string) =>
  fc.record({
    citedBy: fc.constant(citedBy),
    source: maybe(fc.constantFrom(...CitationSource.options)),
    document: maybe(fc.constantFrom("acoem-2004", "mtus-chronic-pain-2009", "odg", "unknown")),
    edition: maybe(text),
    chapter: maybe(
      fc.record({ number: maybe(fc.integer({ min: 1, max: 20 })), title: maybe(text) }),
    ),
    section: maybe(text),
    topic: maybe(fc.oneof(text, fc.constantFrom("massage therapy", "physical medicine"))),
    pages: few(
      fc.record({ from: fc.integer({ min: 1, max: 500 }), to: fc.integer({ min: 1, max: 500 }) }),
    ),
    text: maybe(text),
    url: maybe(text),
  });
const period = fc.constantFrom("day", "week", "month", "year");
const quantity = fc.record({
  text,
  sessions: maybe(fc.integer({ min: 1, max: 99 })),
  frequency: maybe(fc.record({ times: fc.integer({ min: 1, max: 9 }), per: period })),
  duration: maybe(fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: period })),
  units: maybe(fc.record({ count: fc.nat({ max: 999 }), unit: maybe(text) })),
  doses: few(fc.record({ value: fc.constantFrom(0.5, 10, 325), unit: text })),
  acquisition: maybe(fc.constantFrom("rental", "purchase")),
});
const item = fc.record({
  ...plainFields(DisputedItem, text),
  id: uuid7,
  service: maybe(fc.constantFrom(...ServiceCategory.options)).chain((category) =>
    fc.record({
      category: fc.constant(category),
      subcategory: fc.constantFrom(null, ...(category ? serviceSubcategories[category] : [])),
      name: maybe(fc.oneof(text, fc.constantFrom("massage therapy", "hot/cold pack"))),
      codes: few(fc.record({ system: fc.constantFrom("cpt", "hcpcs", "ndc"), code: text })),
    }),
  ),
  bodyParts: few(
    fc.record({
      region: fc.constantFrom(...BodyRegion.options),
      laterality: maybe(fc.constantFrom("left", "right", "bilateral")),
    }),
  ),
  quantity: maybe(quantity),
  eligibility: fc.record({
    status: fc.constantFrom("pending", "eligible", "ineligible"),
    reason: maybe(text),
  }),
  utilizationReview: fc.record({
    basis: maybe(fc.constantFrom(...CitationBasis.options)),
    citations: few(citation("claims_administrator")),
    rationale: maybe(text),
  }),
  decision: fc.record({
    outcome: maybe(fc.constantFrom("upheld", "overturned")),
    basis: maybe(fc.constantFrom(...CitationBasis.options)),
    citations: few(citation("expert_reviewer")),
    rationale: maybe(text),
    decidedOn: maybe(day),
  }),
  dependsOn: maybe(uuid7),
});
const reviewer = fc.record({
  profession: maybe(text),
  statesOfLicensure: fc.subarray(UsState.options, { maxLength: 3 }),
  certifications: few(text),
  subspecialties: few(text),
  practiceYearsMoreThan: maybe(fc.nat({ max: 60 })),
  hoursPerWeekAtLeast: maybe(fc.nat({ max: 168 })),
  noAffiliationWith: fc.subarray(["employer", "employee", "providers", "claims_administrator"]),
  selectionBasis: maybe(text),
});
