import {
  type BodyRegion,
  type DisputedItem,
  type GuidelineCitation,
  ItemId,
  newDisputedItem,
} from "@openimr/core";
import { expect, test } from "vitest";
import { describeLimit, limitsFor, readTreatment, treatmentLimits } from "./limits.ts";
import { readService } from "./read-service.ts";

const chronicPain = (topic: string | null) => cited("mtus-chronic-pain-2009", topic);
const postsurgical = cited("mtus-postsurgical-2009", null);
const ids = (item: DisputedItem, citation: GuidelineCitation, context = "") =>
  limitsFor(item, citation, context).map((limit) => limit.id);

test.each([
  ["massage therapy", "massage"],
  ["Physical Medicine", "physical_medicine"],
  ["therapeutic exercise", "physical_medicine"],
  ["aquatic therapy", "physical_medicine"],
  ["Chiropractic", "manual_therapy"],
  ["Manual therapy & manipulation", "manual_therapy"],
  ["epidural steroid injection", "epidural_injection"],
  ["work hardening", "work_conditioning"],
  ["MRI", null],
])("%j is the treatment %s", (text, treatment) => {
  expect(readTreatment(text)).toBe(treatment);
});

test("massage for the low back, cited under massage therapy, has the limit of massage", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), chronicPain("massage therapy"))).toEqual([
    "massage",
  ]);
});

test("a citation without a topic sets the limits of its document for the treatment", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), chronicPain(null))).toEqual(["massage"]);
});

test("a citation under another treatment's topic sets no limit", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), chronicPain("acupuncture"))).toEqual([]);
});

test("a document that sets no number for the treatment sets no limit", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), cited("odg", "massage"))).toEqual([]);
  expect(ids(requested("Massage 3 x 4", "low_back"), cited(null, "massage"))).toEqual([]);
});

test.each([
  ["Fibromyalgia; insomnia", ["pm-myalgia"]],
  ["myofascial pain", ["pm-myalgia"]],
  ["Cervical radiculopathy", ["pm-neuralgia"]],
  ["CRPS of the left hand, myositis", ["pm-myalgia", "pm-crps"]],
  ["Lumbar strain", []],
  ["", []],
])("for physical medicine with %j the limits are %j", (context, expected) => {
  const item = requested("Physical therapy 2 x 6", "low_back");
  expect(ids(item, chronicPain("Physical Medicine"), context)).toEqual(expected);
});

test("a condition is told by a word's beginning: an effusion is no fusion", () => {
  const item = requested("Physical therapy 2 x 6", "low_back");
  expect(ids(item, postsurgical, "status post fusion at L5-S1")).toEqual(["ps-lumbar-fusion"]);
  expect(ids(item, postsurgical, "joint effusion, episodes of confusion")).toEqual([]);
});

test("a limit for one region does not reach another", () => {
  const therapy = "Physical therapy 2 x 6";
  expect(ids(requested(therapy, "knee"), postsurgical, "meniscectomy")).toEqual([
    "ps-meniscectomy",
  ]);
  expect(ids(requested(therapy, "shoulder"), postsurgical, "meniscectomy")).toEqual([]);
  expect(ids(requested(therapy, null), postsurgical, "meniscectomy")).toEqual(["ps-meniscectomy"]);
});

test("the acupuncture guideline's number is for every region but the shoulder", () => {
  const acupuncture = cited("mtus-acupuncture-2007", null);
  expect(ids(requested("Acupuncture", "neck"), acupuncture)).toEqual(["acupuncture-initial"]);
  expect(ids(requested("Acupuncture", "shoulder"), acupuncture)).toEqual([]);
});

test.each([
  ["massage", "4-6 visits"],
  ["pm-myalgia", "9-10 visits over 8 weeks"],
  ["pm-crps", "24 visits over 16 weeks"],
  ["manual-trial", "at most 6 visits over 2 weeks as a trial"],
  ["manual-continued", "at most 18 visits over 6-8 weeks in all, given improvement"],
  ["manual-not-recommended", "no visits"],
  ["epidural", "at most 2 injections"],
])("the limit %s reads %j", (id, text) => {
  const limit = treatmentLimits.find((each) => each.id === id);
  expect(limit && describeLimit(limit)).toBe(text);
});

test("words that name a condition are lower case letters and blanks, as the search needs them", () => {
  for (const word of treatmentLimits.flatMap((limit) => limit.conditionWords)) {
    expect(word).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  }
});

function requested(request: string, region: BodyRegion | null): DisputedItem {
  const item = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), request);
  item.service = readService(request);
  item.bodyParts = region === null ? [] : [{ region, laterality: null }];
  return item;
}

function cited(document: string | null, topic: string | null): GuidelineCitation {
  return {
    citedBy: "expert_reviewer",
    source: null,
    document,
    edition: null,
    chapter: null,
    section: null,
    topic,
    pages: [],
    text: null,
    url: null,
  };
}
