import { expect, test } from "vitest";
import { soundItem } from "../sound-case.ts";
import { wordingDrift } from "./wording-drift.ts";

test.each([
  [
    "Massage 3 x 4 for the low back",
    "massage 3 x 6",
    { what: "quantity", asked: "3 x 4", told: "3 x 6" },
  ],
  [
    "Massage 3 x 4",
    "massage, 10 sessions",
    { what: "quantity", asked: "3 x 4", told: "10 sessions" },
  ],
  [
    "Norco 10/325mg #120",
    "Norco 10/325mg #90",
    { what: "quantity", asked: "10/325mg #120", told: "10/325mg #90" },
  ],
  [
    "Norco 10/325mg #120",
    "Norco 5/325mg #120",
    { what: "quantity", asked: "10/325mg #120", told: "5/325mg #120" },
  ],
  [
    "MRI of the left knee",
    "MRI of the right knee",
    { what: "side", asked: "left knee", told: "right knee" },
  ],
  [
    "MRI of the left knee",
    "MRI of the shoulder",
    { what: "part of the body", asked: "left knee", told: "shoulder" },
  ],
])("%j is not %j", (request, wording, drift) => {
  expect(wordingDrift(soundItem(1, request), wording)).toEqual(drift);
});

test.each([
  ["Massage 3x 4 for the low back", "massage 3 x 4 for the lower back"],
  ["Massage 3 x 4", "massage, 12 visits"],
  ["Massage 3 x 4", "massage"],
  ["Massage", "massage 3 x 4"],
  ["Norco 10/325mg #120", "Norco"],
  ["TENS unit, 30 day rental", "TENS unit"],
  ["MRI of the left knee", "MRI of the knee"],
  ["MRI of the lumbar spine", "MRI of the spine"],
  ["Therapy for the left shoulder and right knee", "therapy for the right knee"],
])("%j may be told as %j", (request, wording) => {
  expect(wordingDrift(soundItem(1, request), wording)).toBeNull();
});

test("of a modified request either what was asked or what is left may be told", () => {
  const item = soundItem(1, "12 physical therapy sessions for the left wrist");
  item.original = "Physical therapy 3 x 6 for the left wrist";
  item.authorized = "6 sessions";
  expect(wordingDrift(item, "physical therapy 3 x 6")).toBeNull();
  expect(wordingDrift(item, "physical therapy, 8 sessions")).not.toBeNull();
});
