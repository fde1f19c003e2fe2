import { expect, test } from "vitest";
import { namedComplaints, statedComplaints } from "./complaints.ts";

test.each([
  [
    "This patient presents with low back pain with intermittent spasms and complaints of headaches.",
    ["low_back", "spasms", "headaches"],
  ],
  [
    "The worker complains of neck pain and numbness of the left hand.",
    ["neck", "forearm_wrist_hand", "numbness or tingling"],
  ],
  ["She reports stiffness and pain of the knee.", ["knee", "stiffness"]],
  ["The claimant suffers from insomnia, which followed the neck injury.", ["poor sleep"]],
])("%j states the complaints %j", (text, complaints) => {
  const { regions, symptoms } = statedComplaints(text);
  expect([...regions, ...symptoms].toSorted()).toEqual(complaints.toSorted());
});

test.each([
  "This is a request for massage of the low back.",
  "The guideline is for patients with low back pain.",
  "The treating physician notes a sprain and numbness.",
  "The worker rates the pain at 4/10.",
  "The notes do not tell of spasms.",
  'The letter says "the patient complains of neck pain".',
])("%j states none", (text) => {
  const { regions, symptoms } = statedComplaints(text);
  expect([...regions, ...symptoms]).toEqual([]);
});

test("diagnoses name parts of the body in words of their own", () => {
  const { regions } = namedComplaints("Lumbago, a meniscal tear, and stenosis at C5-6");
  expect([...regions].toSorted()).toEqual(["knee", "low_back", "neck"]);
});
