import { type Case, type ExpertReviewer, Program, type UsState } from "@openimr/core";
import { expect, test } from "vitest";
import { caseOfPeople, shareIn, soundReviewer } from "../../testing/sound-reviewer.ts";
import { itemAt } from "../sound-case.ts";
import type { ReviewerCheck } from "./reviewer-finding.ts";
import { screenReviewer } from "./screen-reviewer.ts";

test("a reviewer who meets every criterion and knows nobody in the case may review it", () => {
  expect(screenReviewer(soundReviewer(), caseOfPeople())).toEqual({
    verdict: "may_review",
    findings: [],
  });
});

type Fault = {
  name: string;
  reviewer?: Partial<ExpertReviewer>;
  record?: (record: Case) => void;
  check: ReviewerCheck;
  verdict: "may_review" | "to_settle" | "may_not_review";
  field: string;
  against: string | null;
};

const licence = (state: UsState, status: "active" | "restricted" | "lapsed") => ({
  state,
  number: "1",
  status,
});
test.each<Fault>([
  {
    name: "one who is away",
    reviewer: { available: false },
    check: "available",
    verdict: "may_not_review",
    field: "/available",
    against: null,
  },
  {
    name: "a physician whose only board is left empty",
    reviewer: { certifications: ["  "] },
    record: (record) => Object.assign(record, { reviewer: null }),
    check: "certification",
    verdict: "may_not_review",
    field: "/certifications",
    against: null,
  },
  {
    name: "a licence of another state alone",
    reviewer: { licences: [licence("Nevada", "active"), licence("California", "lapsed")] },
    record: (record) => Object.assign(record, { reviewer: null }),
    check: "california-licence",
    verdict: "may_review",
    field: "/licences",
    against: null,
  },
  {
    name: "a physical therapist",
    reviewer: { profession: "Physical Therapist" },
    check: "profession",
    verdict: "may_not_review",
    field: "/profession",
    against: null,
  },
  {
    name: "a profession of no known name",
    reviewer: { profession: "Healer" },
    check: "profession",
    verdict: "to_settle",
    field: "/profession",
    against: null,
  },
  {
    name: "five years, where it takes more than five, and no statement that says so",
    reviewer: { yearsInPractice: 5 },
    record: (record) => Object.assign(record, { reviewer: null }),
    check: "practice",
    verdict: "to_settle",
    field: "/yearsInPractice",
    against: null,
  },
  {
    name: "a share in the employer",
    reviewer: { affiliations: [shareIn("EXAMPLE FREIGHT INC")] },
    check: "affiliation",
    verdict: "to_settle",
    field: "/affiliations/0",
    against: "/parties/0/organisation",
  },
  {
    name: "a tie to the claims administrator's group",
    reviewer: { affiliations: [shareIn("Example Mutual Insurance Group")] },
    check: "affiliation",
    verdict: "to_settle",
    field: "/affiliations/0",
    against: "/parties/1/organisation",
  },
  {
    name: "a tie to the attorney",
    reviewer: { affiliations: [shareIn("Attorney, Amos")] },
    check: "affiliation",
    verdict: "to_settle",
    field: "/affiliations/0",
    against: "/parties/3/name",
  },
  {
    name: "a tie to who wrote a record",
    reviewer: { affiliations: [shareIn("Percy Therapist")] },
    check: "affiliation",
    verdict: "to_settle",
    field: "/affiliations/0",
    against: "/records/0/author",
  },
  {
    name: "a share in the maker of what is asked for",
    reviewer: { affiliations: [shareIn("Example Stim")] },
    record: (record) =>
      Object.assign(itemAt(record, 0), { request: "Purchase of an Example Stim home unit" }),
    check: "affiliation",
    verdict: "to_settle",
    field: "/affiliations/0",
    against: "/disputedItems/0/request",
  },
  {
    name: "the requesting physician",
    reviewer: { name: "Dr. Cora Sample" },
    check: "own-part",
    verdict: "to_settle",
    field: "/name",
    against: "/parties/2/name",
  },
  {
    name: "somebody of the worker's family name",
    reviewer: { name: "Rhea Example, M.D." },
    check: "same-family-name",
    verdict: "may_review",
    field: "/name",
    against: "/injuredWorker/name",
  },
  {
    name: "a specialty that the case states and the reviewer does not hold",
    record: (record) => record.reviewer?.certifications.push("Neurology"),
    check: "statement",
    verdict: "may_not_review",
    field: "/certifications",
    against: "/reviewer/certifications/1",
  },
  {
    name: "a state that the case states and in which the licence is restricted",
    reviewer: { licences: [licence("California", "active"), licence("Texas", "restricted")] },
    record: (record) => record.reviewer?.statesOfLicensure.push("Texas"),
    check: "statement",
    verdict: "may_not_review",
    field: "/licences",
    against: "/reviewer/statesOfLicensure/1",
  },
])("$name: one finding, $check, and the reviewer $verdict", (fault) => {
  const record = caseOfPeople();
  fault.record?.(record);
  const reviewer = { ...soundReviewer(), ...fault.reviewer };
  const { verdict, findings } = screenReviewer(reviewer, record);
  expect(findings.map(({ check, field, against }) => ({ check, field, against }))).toEqual([
    { check: fault.check, field: fault.field, against: fault.against },
  ]);
  expect(verdict).toBe(fault.verdict);
});

test("a psychologist is asked about items that are no matter of the mind, and not about one that hangs on another", () => {
  const record = caseOfPeople();
  record.reviewer = null;
  itemAt(record, 1).dependsOn = itemAt(record, 0).id;
  const reviewer = {
    ...soundReviewer(),
    profession: "Licensed Psychologist",
    certifications: ["Psychology"],
  };
  expect(screenReviewer(reviewer, record).findings).toMatchObject([
    { check: "specialty", severity: "warning", against: "/disputedItems/0/service" },
  ]);
});

test("a case of another program asks for no licence of this one's law, but still for nobody with a side", () => {
  const record = caseOfPeople();
  record.reviewer = null;
  record.program = Program.parse("xx-test-imr");
  const reviewer = { ...soundReviewer(), licences: [], affiliations: [shareIn("Example Mutual")] };
  expect(screenReviewer(reviewer, record).findings).toMatchObject([
    { check: "program-law", severity: "warning", against: "/program" },
    { check: "affiliation", sources: [{ id: "quality-practice" }] },
  ]);
  expect(screenReviewer(soundReviewer(), record).verdict).toBe("to_settle");
});

test("a physician of a board that treats other things is asked about each item", () => {
  const record = caseOfPeople();
  record.reviewer = null;
  for (const profession of ["Physician", "M.D.", "Doctor of Medicine"]) {
    const reviewer = { ...soundReviewer(), profession, certifications: ["Psychiatry"] };
    expect(screenReviewer(reviewer, record).findings).toMatchObject([
      { check: "specialty", against: "/disputedItems/0/service" },
      { check: "specialty", against: "/disputedItems/1/service" },
    ]);
  }
});

test.each([
  ["Orthopedic Surgery", "Orthopaedic Surgery"],
  ["Physical Medicine & Rehabilitation", "PM&R"],
  ["Pain  MEDICINE", "Pain Management"],
])("a statement of %j is borne out by a board of %j", (stated, held) => {
  const record = caseOfPeople();
  if (record.reviewer !== null) record.reviewer.certifications = [stated];
  const reviewer = { ...soundReviewer(), certifications: [held] };
  expect(screenReviewer(reviewer, record).findings).toEqual([]);
});
