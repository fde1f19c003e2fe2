import { expect, test } from "vitest";
import { soundItem } from "../sound-case.ts";
import { wrongSubject } from "./wrong-subject.ts";

function subject(request: string, rationale: string) {
  const item = soundItem(1, request);
  item.decision.rationale = rationale;
  return wrongSubject(item);
}

test.each([
  ["Massage 3 x 4", "The request for acupuncture is not medically necessary.", "acupuncture"],
  ["Massage 3 x 4", "This is a request for an MRI. Signs are old.", "an MRI"],
  ["MRI of the left knee", "The right knee locks. It is necessary.", "right knee"],
  ["MRI of the left knee", "The shoulder is stiff. It is necessary.", "shoulder"],
  ["Massage for the low back", "Neck pain has not changed.", "neck"],
])("a rationale of %j that says %j speaks of %s", (request, rationale, told) => {
  expect(subject(request, rationale)?.told).toBe(told);
});

test.each([
  ["Massage 3 x 4", "The request for massage is not medically necessary."],
  ["Massage 3 x 4", "The request for acupuncture was made too. Massage comes first."],
  ["Physical therapy 3 x 4", "This is a request for exercises 3 x 4."],
  ["Norco 10/325mg #120", "The request for a refill is denied."],
  ["MRI of the left knee", "The right knee is sound, the left one locks."],
  ["MRI of the left knee", "The knee locks."],
  ["MRI of the left knee", "Both knees lock; the right knee more."],
  ["MRI of the lumbar spine", "Tingling reaches the right foot."],
  ["MRI of the lumbar spine", "The chapter \u201cNeck and Upper Back\u201d is no help."],
  ["Norco 10/325mg #120", "Shoulder pain has not changed."],
  ["Massage for the low back", "The request is not medically necessary."],
])("a rationale of %j may say %j", (request, rationale) => {
  expect(subject(request, rationale)).toBeNull();
});
