import {
  type BodyRegion,
  type DisputedItem,
  type GuidelineCitation,
  ItemId,
  newDisputedItem,
} from "@openimr/core";
import { expect, test } from "vitest";
import { shippedCatalogue } from "./catalogue.ts";
import { describeLimit } from "./describe-limit.ts";
import { limitsFor } from "./limits.ts";
import { readConditions } from "./read-conditions.ts";
import { readService } from "./read-service.ts";

const chronicPain = (topic: string | null) => cited("mtus-chronic-pain-2009", topic);
const postsurgical = cited("mtus-postsurgical-2009", null);
const ids = (item: DisputedItem, citation: GuidelineCitation, context = "") =>
  limitsFor({ item, citation, conditions: readConditions({ text: context }) })
    .filter(
      (limit) => limit.kind !== "criterion" && (limit.kind !== "amount" || limit.per === null),
    )
    .map((limit) => limit.id);

test("massage for the low back, cited under massage therapy, has the limit of massage", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), chronicPain("massage therapy"))).toEqual([
    "001-massage",
  ]);
});

test("a citation without a topic sets the limits of its document for the treatment", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), chronicPain(null))).toEqual(["001-massage"]);
});

test("a citation under another treatment's topic sets no limit", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), chronicPain("acupuncture"))).toEqual([]);
});

test("a document that sets no number for the treatment sets no limit", () => {
  expect(ids(requested("Massage 3 x 4", "low_back"), cited("odg", "massage"))).toEqual([]);
  expect(ids(requested("Massage 3 x 4", "low_back"), cited(null, "massage"))).toEqual([]);
});

test.each([
  ["Fibromyalgia; insomnia", ["002-pm-myalgia"]],
  ["myofascial pain", ["002-pm-myalgia"]],
  ["Cervical radiculopathy", ["003-pm-neuralgia"]],
  ["CRPS of the left hand, myositis", ["002-pm-myalgia", "004-pm-crps"]],
  ["Lumbar strain", []],
  ["", []],
])("for physical medicine with %j the limits are %j", (context, expected) => {
  const item = requested("Physical therapy 2 x 6", "low_back");
  expect(ids(item, chronicPain("Physical Medicine"), context)).toEqual(expected);
});

test("a condition is told by a word's beginning: an effusion is no fusion", () => {
  const item = requested("Physical therapy 2 x 6", "low_back");
  expect(ids(item, postsurgical, "status post fusion at L5-S1")).toEqual(["080-lumbar-fusion"]);
  expect(ids(item, postsurgical, "joint effusion, episodes of confusion")).toEqual([]);
});

test("a limit for one region does not reach another", () => {
  const therapy = "Physical therapy 2 x 6";
  expect(ids(requested(therapy, "knee"), postsurgical, "meniscectomy")).toEqual([
    "018-meniscectomy",
  ]);
  expect(ids(requested(therapy, "shoulder"), postsurgical, "meniscectomy")).toEqual([]);
  expect(ids(requested(therapy, null), postsurgical, "meniscectomy")).toEqual(["018-meniscectomy"]);
});

test("the acupuncture guideline's number is for every region but the shoulder", () => {
  const acupuncture = cited("mtus-acupuncture-2007", null);
  expect(ids(requested("Acupuncture", "neck"), acupuncture)).toEqual([
    "012-acupuncture-initial",
    "014-acupuncture-duration",
  ]);
  expect(ids(requested("Acupuncture", "shoulder"), acupuncture)).toEqual([]);
});

test.each([
  ["001-massage", "4-6 visits"],
  ["002-pm-myalgia", "9-10 visits over 8 weeks"],
  ["004-pm-crps", "24 visits over 16 weeks"],
  ["006-manual-trial", "at most 6 visits over 2 weeks as a trial"],
  ["007-manual-continued", "at most 18 visits over 6-8 weeks in all, given improvement"],
  ["010-manual-extremities", "not recommended"],
  ["013-acupuncture-frequency", "1-3 visits a week"],
  ["018-meniscectomy", "at most 12 visits over 12 weeks, within 6 months of surgery"],
  ["027-epidural-interval", "1-2 weeks apart in the diagnostic phase"],
  ["028-epidural-repeat", "at least 50 % relief for 6-8 weeks"],
  ["029-epidural-yearly", "at most 4 injections a region and year"],
  ["034-tens-trial", "at most 1 month as a trial"],
  ["041-opioid-dose", "at most 120 mg MED a day"],
  ["046-opioid-refills", "no refills a prescription"],
  ["066-home-health", "at most 35 hours a week"],
  ["096-radiofrequency-interval", "at least 6 months apart when repeated"],
  [
    "101-gym-membership",
    "not recommended, unless a home program failed, equipment is needed and professionals monitor it",
  ],
])("the limit %s reads %j", (id, text) => {
  const limit = shippedCatalogue.pack.limits.find((each) => each.id === id);
  expect(limit && describeLimit(limit)).toBe(text);
});

test("a limit of the wider treatment holds for a kind of it, and not the other way round", () => {
  const relaxants = chronicPain("Muscle relaxants");
  const all = (request: string) =>
    limitsFor({
      item: requested(request, null),
      citation: relaxants,
      conditions: new Set(),
    }).map((limit) => limit.id);
  expect(all("Soma 350 mg #60")).toEqual([
    "050-muscle-relaxant",
    "052-carisoprodol",
    "052-carisoprodol-duration",
  ]);
  expect(all("Tizanidine 4 mg #60")).toEqual(["050-muscle-relaxant"]);
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
