import { type Affiliation, type Case, ExpertReviewer } from "@openimr/core";
import { party, soundCase } from "../src/sound-case.ts";

/** A reviewer who may review the sound case. */
export function soundReviewer(): ExpertReviewer {
  return ExpertReviewer.parse({
    name: "Rhea Reviewer, M.D.",
    profession: "Physician",
    licences: [{ state: "California", number: "X 1", status: "active" }],
    certifications: ["Occupational Medicine"],
    subspecialties: [],
    yearsInPractice: 11,
    hoursPerWeek: 30,
    affiliations: [],
    available: true,
  });
}

/** The sound case with people in it. */
export function caseOfPeople(): Case {
  const record = soundCase();
  record.injuredWorker.name = "Ada Example";
  record.parties = [
    { ...party("employer"), organisation: "Example Freight, Inc." },
    { ...party("claims_administrator", "Carl Claims"), organisation: "Example Mutual" },
    { ...party("requesting_physician", "Cora B. Sample, M.D."), organisation: "Sample Spine" },
    party("attorney", "Amos Attorney"),
  ];
  for (const each of record.records) each.author = "Percy Therapist, P.T.";
  return record;
}

/** A share in whoever has the name. */
export function shareIn(name: string): Affiliation {
  return { kind: "financial", with: name, relation: "shareholder" };
}
