import { CalendarDate, type GuidelineCitation, newCitation } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedCatalogue } from "./catalogue.ts";
import type { CataloguePlace } from "./citation-places.ts";
import { editionInForce, guidelineDocuments } from "./find-document.ts";
import { resolveCitation } from "./resolve-citation.ts";

const day = (text: string | null) => (text === null ? null : CalendarDate.parse(text));
const show = ({ document, chapter, topic }: CataloguePlace) =>
  [document.id, chapter?.title, topic?.title].filter(Boolean).join(" / ");
const picks = (given: Partial<GuidelineCitation>): GuidelineCitation => ({
  ...newCitation("expert_reviewer"),
  ...given,
});

test.each<[string, string | null, string]>([
  [
    "ACOEM Chapter 12 Low Back Complaints Page(s): 298-301",
    "2014-09-30",
    "acoem-2004 / Low Back Complaints",
  ],
  ["ACOEM Ch. 8, pp. 173-174", null, "acoem-2004 / Neck and Upper Back Complaints"],
  ["ACOEM 2nd edition, 173-174", null, "acoem-2004 / Neck and Upper Back Complaints"],
  [
    "ACOEM Practice Guidelines, 2nd Ed. (2004), Chapter 12",
    null,
    "acoem-2004 / Low Back Complaints",
  ],
  ["ACOEM pp. 298-301", "2014-09-30", "acoem-2004 / Low Back Complaints"],
  ["Chapter 12", null, "acoem-2004 / Low Back Complaints"],
  [
    "Low Back Complaints 2004, Section(s): Special Studies",
    "2016-09-01",
    "acoem-2004 / Low Back Complaints",
  ],
  ["ACOEM", "2014-09-30", "acoem-2004"],
  ["ACOEM Low Back", "2014-05-01", "acoem-2004 / Low Back Complaints"],
  ["ACOEM Low Back", "2018-05-01", "acoem-low-back-2016"],
  ["Low Back Disorders", "2022-01-01", "acoem-low-back-2020"],
  ["Low Back Disorders 2019", null, "acoem-low-back-2019"],
  [
    "MTUS Chronic Pain Medical Treatment Guidelines (May 2009), page 60",
    null,
    "mtus-chronic-pain-2009 / Massage therapy",
  ],
  [
    "Chronic Pain Medical Treatment Guidelines, pages 98-99",
    "2014-09-30",
    "mtus-chronic-pain-2009 / Physical Medicine",
  ],
  ["CPMTG, massage therapy", "2014-01-01", "mtus-chronic-pain-2009 / Massage therapy"],
  ["CPMTG, massage therapy", "2017-01-01", "mtus-chronic-pain-2016"],
  ["ODG-TWC Low Back, massage", null, "odg / Low Back"],
  ["Official Disability Guidelines, Neck and Upper Back chapter", null, "odg / Neck & Upper Back"],
  ["ODG Pain, Zolpidem", null, "odg / Pain / Zolpidem"],
  ["ODG 2014, Knee & Leg", null, "odg / Knee & Leg"],
  ["Post-surgical guidelines, Knee", "2014-05-01", "mtus-postsurgical-2009 / Knee"],
  ["Labor Code 4604.5", null, "labor-code-4604.5"],
])("%j on %s is %s", (text, date, place) => {
  const resolution = resolveCitation(text, day(date));
  expect(resolution.kind === "resolved" ? show(resolution.place) : resolution).toBe(place);
});

test.each<[string, string | null, string[]]>([
  [
    "Chronic Pain Medical Treatment Guidelines",
    null,
    ["mtus-chronic-pain-2009", "mtus-chronic-pain-2016"],
  ],
  [
    "ACOEM Low Back",
    null,
    [
      "acoem-2004 / Low Back Complaints",
      "acoem-low-back-2016",
      "acoem-low-back-2019",
      "acoem-low-back-2020",
    ],
  ],
  [
    "ACOEM Elbow",
    "2014-01-01",
    ["acoem-2004 / Elbow Complaints", "acoem-elbow-2007 / Elbow Disorders"],
  ],
  [
    "MTUS page 60",
    "2014-01-01",
    [
      "mtus-chronic-pain-2009 / Massage therapy",
      "acoem-2004 / Initial Approaches to Treatment",
      "acoem-elbow-2007 / Elbow Disorders",
    ],
  ],
])("%j on %s may be any of %j", (text, date, places) => {
  const resolution = resolveCitation(text, day(date));
  expect(resolution.kind === "ambiguous" ? resolution.candidates.map(show) : resolution).toEqual(
    places,
  );
});

test.each([
  ["Handbook of Nothing", "handbook nothing"],
  ["ACOEM Chapter 99", "chapter 99"],
  ["ACOEM 1997, low back", "1997"],
  ["page 60", "page 60"],
  ["", ""],
])("%j is unknown, and what was not understood is %j", (text, notUnderstood) => {
  expect(resolveCitation(text, null)).toEqual({ kind: "unknown", notUnderstood });
});

test.each<[string, string, string[]]>([
  ["ACOEM Chapter 12, page 298", "2014-01-01", []],
  ["ACOEM Chapter 12, page 60", "2014-01-01", ["pages_outside_chapter"]],
  ["MTUS ACOEM Chapter 12", "2019-01-01", ["not_in_force"]],
  ["ACOEM Chapter 12, page 60", "2019-01-01", ["not_in_force", "pages_outside_chapter"]],
])("%j on %s is resolved with the doubts %j", (text, date, doubts) => {
  expect(resolveCitation(text, day(date))).toMatchObject({ kind: "resolved", doubts });
});

test("words beside a place are told as not understood", () => {
  expect(resolveCitation("ODG Low Back, leeches and cupping", null)).toMatchObject({
    kind: "resolved",
    notUnderstood: "leeches cupping",
  });
});

test.each<[Partial<GuidelineCitation>, string | null, string]>([
  [
    { document: "acoem-2004", chapter: { number: 8, title: null } },
    null,
    "acoem-2004 / Neck and Upper Back Complaints",
  ],
  [
    { document: "mtus-chronic-pain-2009", topic: "Massage therapy" },
    null,
    "mtus-chronic-pain-2009 / Massage therapy",
  ],
  [{ document: "odg", chapter: { number: null, title: "Low Back" } }, null, "odg / Low Back"],
  [{ source: "odg", topic: "Zolpidem" }, null, "odg / Pain / Zolpidem"],
  [
    { source: "acoem", chapter: { number: 12, title: null } },
    null,
    "acoem-2004 / Low Back Complaints",
  ],
  [{ text: "ACOEM Chapter 12" }, null, "acoem-2004 / Low Back Complaints"],
])("the picks %j are %s: %s", (given, date, place) => {
  const resolution = resolveCitation(picks(given), day(date));
  expect(resolution.kind === "resolved" ? show(resolution.place) : resolution).toBe(place);
});

test("picks of a document that the catalogue does not have are unknown by its id", () => {
  expect(resolveCitation(picks({ document: "handbook-2024" }), null)).toEqual({
    kind: "unknown",
    notUnderstood: "handbook-2024",
  });
});

test("every document is resolved by its id, and every chapter of it by number or title", () => {
  for (const document of guidelineDocuments) {
    expect(resolveCitation(picks({ document: document.id }), null)).toMatchObject({
      kind: "resolved",
      place: { document: { id: document.id } },
    });
    for (const { number, title } of document.chapters) {
      const chapter = { number, title: number === null ? title : null };
      expect(resolveCitation(picks({ document: document.id, chapter }), null)).toMatchObject({
        kind: "resolved",
        place: { document: { id: document.id }, chapter: { title } },
      });
    }
  }
});

test("every name of a document leads to an edition of its guideline", () => {
  for (const { id, names } of guidelineDocuments) {
    for (const name of names) {
      const resolution = resolveCitation(`See: ${name.toUpperCase()}.`, null);
      const places =
        resolution.kind === "resolved"
          ? [resolution.place]
          : resolution.kind === "ambiguous"
            ? resolution.candidates
            : [];
      const editions = shippedCatalogue.editions.get(id)?.map((each) => each.id) ?? [];
      expect([name, places.some(({ document }) => editions.includes(document.id))]).toEqual([
        name,
        true,
      ]);
    }
  }
});

test("any text is answered without an error; several candidates are more than one and differ", () => {
  const words = fc.constantFrom(
    "ACOEM",
    "ODG",
    "MTUS",
    "Low Back",
    "chapter 12",
    "p. 60",
    "2009",
    ",",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 9 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(null, "2014-01-01", "2020-01-01"), (text, date) => {
      const resolution = resolveCitation(text, day(date));
      if (resolution.kind !== "ambiguous") return;
      const places = resolution.candidates.map(show);
      expect(new Set(places).size).toBe(places.length);
      expect(places.length).toBeGreaterThan(1);
    }),
  );
});

test("the edition in force is the one of the day", () => {
  const [low] = guidelineDocuments.filter(({ id }) => id === "acoem-low-back-2016");
  const on = (date: string) => low && editionInForce(low, CalendarDate.parse(date))?.id;
  expect(on("2019-08-10")).toBe("acoem-low-back-2016");
  expect(on("2019-08-11")).toBe("acoem-low-back-2019");
  expect(on("2021-11-23")).toBe("acoem-low-back-2020");
  expect(on("2010-01-01") ?? null).toBeNull();
});
