import { CalendarDate, type GuidelineCitation } from "@openimr/core";
import { expect, test } from "vitest";
import {
  chapterOf,
  documentById,
  findDocument,
  guidelineDocuments,
  isInForce,
} from "./catalogue.ts";
import { treatmentLimits } from "./limits.ts";

const date = (text: string) => CalendarDate.parse(text);

test("every document has an id of its own and a window whose end is not before its start", () => {
  expect(new Set(guidelineDocuments.map((each) => each.id)).size).toBe(guidelineDocuments.length);
  for (const { inForce } of guidelineDocuments) {
    if (inForce.from !== null && inForce.to !== null) expect(inForce.from <= inForce.to).toBe(true);
  }
});

test("every limit has an id of its own, belongs to a known document and counts upwards", () => {
  expect(new Set(treatmentLimits.map((each) => each.id)).size).toBe(treatmentLimits.length);
  for (const limit of treatmentLimits) {
    expect(documentById(limit.document)?.id).toBe(limit.document);
    expect(limit.least ?? 0).toBeLessThanOrEqual(limit.most);
  }
});

test.each([
  ["Chronic Pain Treatment Guidelines Physical Medicine", "2014-09-30", "mtus-chronic-pain-2009"],
  ["Chronic Pain Treatment Guidelines Physical Medicine", "2016-12-01", "mtus-chronic-pain-2016"],
  ["ACOEM Chapter 12", "2014-09-30", "acoem-2004"],
  ["Official Disability Guidelines, Low Back", "2014-09-30", "odg"],
  ["ACOEM Low Back Disorders", "2018-05-01", "acoem-low-back-2016"],
  ["ACOEM, Low Back Disorders", "2022-05-01", "acoem-low-back-2020"],
  ["Hand, Wrist, and Forearm Disorders", "2018-05-01", "acoem-hand-wrist-forearm-2016"],
])("%j on %s is %s", (text, day, id) => {
  expect(findDocument(text, date(day))?.id).toBe(id);
});

test("a name that no guideline has is not guessed", () => {
  expect(findDocument("Handbook of Nothing", null)).toBeNull();
});

test("the last day of an edition is in force, the next day belongs to its successor", () => {
  const old = documentById("mtus-chronic-pain-2009");
  const next = documentById("mtus-chronic-pain-2016");
  expect(old && isInForce(old, date("2016-07-27"))).toBe(true);
  expect(old && isInForce(old, date("2016-07-28"))).toBe(false);
  expect(next && isInForce(next, date("2016-07-28"))).toBe(true);
});

test.each([
  [{ number: 8, title: null }, "Neck and Upper Back Complaints"],
  [{ number: null, title: "Low Back Complaints" }, "Low Back Complaints"],
  [{ number: null, title: "low back" }, "Low Back Complaints"],
])("the chapter %j of ACOEM 2004 is %s", (chapter, title) => {
  expect(chapterOf(citation(chapter))?.title).toBe(title);
});

test("what stands in brackets behind a chapter's title does not hide the chapter", () => {
  const chapter = { number: null, title: "Low Back (Lumbar & Thoracic)" };
  const known = chapterOf({ ...citation(chapter), source: "odg", document: "odg" });
  expect(known?.regions).toEqual(["low_back", "upper_back"]);
});

test("a chapter that the edition does not have is null", () => {
  expect(chapterOf(citation({ number: 99, title: null }))).toBeNull();
});

function citation(chapter: GuidelineCitation["chapter"]): GuidelineCitation {
  return {
    citedBy: "expert_reviewer",
    source: "acoem",
    document: "acoem-2004",
    edition: null,
    chapter,
    section: null,
    topic: null,
    pages: [],
    text: null,
    url: null,
  };
}
