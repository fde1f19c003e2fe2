import { CalendarDate, type GuidelineCitation } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chapterOf,
  documentById,
  findDocument,
  guidelineDocuments,
  isInForce,
} from "./find-document.ts";

const date = (text: string) => CalendarDate.parse(text);

test.each([
  ["Chronic Pain Treatment Guidelines Physical Medicine", "2014-09-30", "mtus-chronic-pain-2009"],
  ["Chronic Pain Treatment Guidelines Physical Medicine", "2016-12-01", "mtus-chronic-pain-2016"],
  ["ACOEM Chapter 12", "2014-09-30", "acoem-2004"],
  ["Official Disability Guidelines, Low Back", "2014-09-30", "odg"],
  ["ACOEM Low Back Disorders", "2018-05-01", "acoem-low-back-2016"],
  ["ACOEM, Low Back Disorders", "2022-05-01", "acoem-low-back-2020"],
  ["Hand, Wrist, and Forearm Disorders", "2018-05-01", "acoem-hand-wrist-forearm-2016"],
  ["Elbow Disorders", "2012-05-01", "acoem-elbow-2007"],
  ["Elbow Disorders", "2018-05-01", "acoem-elbow-2013"],
  ["Acupuncture Medical Treatment Guidelines", "2016-05-01", "mtus-acupuncture-2007"],
  ["Acupuncture Medical Treatment Guidelines", "2019-05-01", "mtus-acupuncture-2017"],
  ["Acupuncture Medical Treatment Guidelines 2007", "2019-05-01", "mtus-acupuncture-2007"],
  ["Postsurgical Treatment", "2014-05-01", "mtus-postsurgical-2009"],
  ["ACOEM Opioids Guidelines", "2018-05-01", "acoem-opioids-2017"],
  ["MTUS Drug List v3, zolpidem", "2019-05-01", "mtus-drug-list-v3"],
  ["Labor Code section 4604.5", "2019-05-01", "labor-code-4604.5"],
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

test("a name ends where a word does, and stands for nothing within a longer word", () => {
  expect(findDocument("ODGs of all kinds", null)).toBeNull();
  expect(findDocument("ODG", null)?.id).toBe("odg");
  expect(findDocument("  odg: Low Back", null)?.id).toBe("odg");
});

test("every name of every document finds an edition of its guideline", () => {
  for (const { id, names } of guidelineDocuments) {
    for (const name of names) {
      const found = findDocument(`${name.toUpperCase()}, Low Back`, null);
      expect(found?.id.replace(/-\d{4}$/, "")).toBe(id.replace(/-\d{4}$/, ""));
    }
  }
});

test("any text is looked up without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(() => findDocument(text, null)).not.toThrow();
    }),
  );
});
