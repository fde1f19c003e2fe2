import { CalendarDate } from "@openimr/core";
import { describe, expect, test } from "vitest";
import { readCitation } from "./citation.ts";
import { readSide } from "./side.ts";

const date = CalendarDate.parse("2015-03-01");
const side = (text: string) => readSide({ text, start: 100 }, "expert_reviewer", date);
const cite = (text: string, mtus = true) =>
  readCitation(text, { citedBy: "expert_reviewer", mtus, date });

describe("a side's guideline line", () => {
  test.each<[string, string | null, string[]]>([
    [
      "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints.",
      "mtus",
      ["ACOEM Chapter 12 Low Back Complaints"],
    ],
    [
      "The Expert Reviewer based his/her decision on the Official Disability Guidelines, Pain, Massage.",
      "non_mtus",
      ["Official Disability Guidelines, Pain, Massage"],
    ],
    [
      "The Expert Reviewer based his/her decision on the Chronic Pain Treatment Guidelines massage.",
      "mtus",
      ["Chronic Pain Treatment Guidelines massage"],
    ],
    [
      "The Expert Reviewer based his/her decision on the Journal of Walking.",
      null,
      ["Journal of Walking"],
    ],
    [
      "The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines, Knee & Leg, MRI",
      "non_mtus",
      ["Official Disability Guidelines, Knee & Leg, MRI"],
    ],
    [
      "Decision based on MTUS Chronic Pain Treatment Guidelines opioids Page(s): 76-80. Decision based on Non-MTUS Citation Official Disability Guidelines, Pain, Opioids",
      "both",
      [
        "Chronic Pain Treatment Guidelines opioids Page(s): 76-80",
        "Official Disability Guidelines, Pain, Opioids",
      ],
    ],
    [
      "Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints, and ACOEM Chapter 12 Low Back Complaints Page(s): 300.",
      "mtus",
      ["ACOEM Chapter 9 Shoulder Complaints", "ACOEM Chapter 12 Low Back Complaints Page(s): 300"],
    ],
    [
      "Decision based on MTUS Chronic Pain Treatment Guidelines; Official Disability Guidelines, Pain.",
      "mtus",
      ["Chronic Pain Treatment Guidelines", "Official Disability Guidelines, Pain"],
    ],
    ["The Expert Reviewer did not cite any medical evidence for its decision.", "none", []],
    ["The Claims Administrator did not cite any evidence.", "none", []],
    ["Decision based on the reviewer's long experience.", null, []],
    ["", null, []],
  ])("%s", (line, basis, texts) => {
    const read = side(line);
    expect(read.basis).toBe(basis);
    expect(read.understood).toBe(basis !== null);
    expect(read.citations.map(({ citation }) => citation.text)).toEqual(texts);
  });

  test("gives each citation the place where it stands", () => {
    const line =
      "Decision based on MTUS ACOEM Chapter 13 Knee Complaints; ODG, Knee & Leg, Walkers";
    for (const { citation, passage } of side(line).citations) {
      expect(line.slice(passage.start - 100)).toMatch(
        new RegExp(`^${citation.text?.replace(/[()]/g, "\\$&")}`),
      );
    }
  });
});

describe("a citation of the Medical Treatment Utilization Schedule", () => {
  test.each([
    [
      "ACOEM Chapter 8 Neck and Upper Back Complaints Page(s): 173-174.",
      {
        source: "acoem",
        document: "acoem-2004",
        chapter: { number: 8, title: "Neck and Upper Back Complaints" },
        topic: null,
        pages: [{ from: 173, to: 174 }],
      },
    ],
    [
      "ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 258-262, 264",
      {
        chapter: { number: 11, title: "Forearm, Wrist, and Hand Complaints" },
        pages: [
          { from: 258, to: 262 },
          { from: 264, to: 264 },
        ],
      },
    ],
    [
      "Chronic Pain Treatment Guidelines massage therapy Page(s): 60",
      {
        source: "mtus",
        document: "mtus-chronic-pain-2009",
        chapter: null,
        topic: "massage therapy",
        pages: [{ from: 60, to: 60 }],
      },
    ],
    [
      "Chronic Pain Medical Treatment Guidelines opioids, criteria for use Page(s): 78 and 80-81",
      {
        document: "mtus-chronic-pain-2009",
        topic: "opioids, criteria for use",
        pages: [
          { from: 78, to: 78 },
          { from: 80, to: 81 },
        ],
      },
    ],
    [
      "Chronic Pain Treatment Guidelines NSAIDs, Page 67 of 127",
      { topic: "NSAIDs", pages: [{ from: 67, to: 67 }] },
    ],
    [
      "Low Back Complaints 2004, Section(s): Special Studies",
      {
        source: "acoem",
        document: "acoem-2004",
        edition: "2004",
        chapter: { number: 12, title: "Low Back Complaints" },
        section: "Special Studies",
        topic: null,
      },
    ],
    [
      "Acupuncture Medical Treatment Guidelines",
      { document: "mtus-acupuncture-2007", topic: null },
    ],
    ["ACOEM Chapter 0 Nothing", { chapter: null }],
    [
      "American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Chapter 7",
      { document: "acoem-2004", edition: "2004", chapter: { number: 7, title: null } },
    ],
    [
      "General Approaches 2004, Section(s): Prevention, Initial Approaches to Treatment",
      {
        document: "acoem-2004",
        chapter: null,
        section: "Prevention, Initial Approaches to Treatment",
        topic: "General Approaches",
      },
    ],
    [
      "General Approaches 2004, Section(s): Pain, Suffering, and the Restoration of Function (page 114)",
      {
        chapter: { number: 6 },
        section: "Pain, Suffering, and the Restoration of Function",
        pages: [{ from: 114, to: 114 }],
      },
    ],
    [
      "Elbow Disorders 2007",
      { document: "acoem-2004", edition: "2007", chapter: { number: 10 }, topic: null },
    ],
    [
      "Elbow Disorders 2013",
      { document: "acoem-elbow-2013", edition: "2013", chapter: null, topic: null },
    ],
    ["Opioids 2009", { document: "mtus-chronic-pain-2009", edition: "2009", topic: "Opioids" }],
    ["Opioids 2016", { document: "mtus-opioids-2016", edition: "2016", topic: null }],
    [
      "Chronic Pain Medical Treatment 2O16, Section(s): Opioids",
      { source: "mtus", document: null, edition: null, section: "Opioids" },
    ],
    ["Chronic Pain Treatment Guidelines NSAIDs, Page(s): 6O", { topic: "NSAIDs", pages: [] }],
    ["Chronic Pain Treatment Guidelines NSAIDs, Page(s): 60, 7l-72", { pages: [] }],
    ["Chronic Pain Treatment Guidelines NSAIDs, Page(s): 6L", { pages: [] }],
    ["Some Guideline Nobody Knows", { source: "mtus", document: null, chapter: null }],
  ])("%s", (text, expected) => {
    expect(cite(text)).toMatchObject(expected);
  });
});

describe("a citation from outside the schedule", () => {
  test.each([
    [
      "Official Disability Guidelines, Low Back, Massage",
      { document: "odg", chapter: { number: null, title: "Low Back" }, topic: "Massage" },
    ],
    [
      "Official Disability Guidelines (ODG), Knee & Leg Chapter, MRI's",
      { document: "odg", chapter: { number: null, title: "Knee & Leg" }, topic: "MRI's" },
    ],
    [
      "Official Disability Guidelines: Pain (Chronic), Zolpidem",
      { document: "odg", chapter: { number: null, title: "Pain (Chronic)" }, topic: "Zolpidem" },
    ],
    [
      "Official Disability Guidelines: Pain (Chronic) - Urine drug testing",
      { chapter: { title: "Pain (Chronic)" }, topic: "Urine drug testing" },
    ],
    [
      "ODG-TWC, Forearm, Wrist & Hand Chapter, Splints",
      { document: "odg", chapter: { title: "Forearm, Wrist & Hand" }, topic: "Splints" },
    ],
    [
      "Other Medical Treatment Guideline or Medical Evidence: 2016 ODG Online: Burns chapter",
      { document: "odg", edition: "2016", chapter: { title: "Burns" } },
    ],
    ["http://www.odg-twc.com/odgtwc/low_back.htm", { source: "odg", document: "odg" }],
    ["ACOEM, 3rd Edition, Chronic Pain", { source: "acoem", document: null }],
    ["ODG, Home Visits", { document: "odg", chapter: null, topic: "Home Visits" }],
    [
      "http://example.org/a/b?c=1, accessed in May",
      { source: null, document: null, url: "http://example.org/a/b?c=1" },
    ],
  ])("%s", (text, expected) => {
    expect(cite(text, false)).toMatchObject(expected);
  });
});
