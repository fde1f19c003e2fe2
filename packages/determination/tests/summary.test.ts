import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const summary = (text: string) =>
  readText(`HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is licensed to practice in California.
CLINICAL CASE SUMMARY
${text}
IMR ISSUES, DECISIONS AND RATIONALES
`).case;

test.each([
  ["A 73-year-old female was seen.", 73, "female"],
  ["The claimant is a 48 year old man.", 48, "male"],
  ["A 52 y/o right-handed woman fell.", 52, "female"],
  ["This is a 61-year-old Hispanic male packer.", 61, "male"],
  ["The worker is 39 years old.", 39, null],
  ["The claimant is a man, age 52, who fell.", 52, "male"],
  ["A woman aged 44 fell.", 44, "female"],
  ["A 45-year-old who saw a male doctor.", 45, null],
  ["A 131-year-old man.", null, "male"],
  ["The worker fell.", null, null],
])("%s", (text, age, sex) => {
  expect(summary(text).injuredWorker).toMatchObject({ age, sex });
});

test.each([
  ["The date of injury is 10/29/1997.", "1997-10-29"],
  ["DOI: 9-9-99. Seen for the injury on 5/6/2014.", "1999-09-09"],
  ["She was injured on 1/2/2011.", "2011-01-02"],
  ["He sustained an injury to the back on 03/04/2005.", "2005-03-04"],
  ["A 50-year-old with an industrial injury on 03/04/2005.", "2005-03-04"],
  ["Injured in May. The date of injury was 13/45/2005.", null],
  ["The worker was seen on 5/6/2014.", null],
])("the day of the injury in %j is %s", (text, day) => {
  expect(summary(text).dates.injury).toBe(day);
});

test.each([
  ["She rates her pain 6/10-7/10.", 6, 7, 10],
  ["Pain is rated 6-7/10.", 6, 7, 10],
  ["His pain is 8/10 today.", 8, 8, 10],
  ["Pain went from 8/10 to 4/10.", 4, 8, 10],
  ["Her headaches are 7 out of 10.", 7, 7, 10],
  ["A scale of pain: 55/100.", 55, 55, 100],
])("the pain in %j is %d to %d of %d", (text, low, high, outOf) => {
  expect(summary(text).clinicalSummary.pain).toEqual({ low, high, outOf });
});

test.each([
  "On 6/10 she came in for pain.",
  "Strength is 4/10.",
  "Pain since 08/10/2014.",
  "Her pain is 12/10.",
])("%j rates no pain", (text) => {
  expect(summary(text).clinicalSummary.pain).toBeNull();
});

test.each([
  ["Utilization review denied the request on 08/26/2014.", "denied", "2014-08-26"],
  ["The UR decision dated 05/06/2014 modified the request.", "modified", "2014-05-06"],
  ["UR non-certified it on 5-6-14.", "denied", "2014-05-06"],
  ["Utilization review denied the request.", null, null],
])("%s", (text, decision, decidedOn) => {
  const record = summary(text);
  expect(record.utilizationReview).toMatchObject({ decision, decidedOn });
  expect(record.dates.urDecision).toBe(decidedOn);
});

test.each([
  ["Medications include naproxen, Norco 7.5/325 mg and zolpidem.", 3],
  ["Current medications are gabapentin.", 1],
  ["Medications: a; b; and c.", 3],
  ["The patient is currently taking medications, and rests.", 0],
])("%s", (text, count) => {
  expect(summary(text).clinicalSummary.medications).toHaveLength(count);
});

test.each([
  ["California, Washington, D.C.", ["California", "District of Columbia"]],
  ["Washington,DC", ["District of Columbia"]],
  ["Washington, Oregon", ["Washington", "Oregon"]],
])("a licence in %s is one in %j", (states, read) => {
  const { reviewer } = readText(`HOW THE IMR FINAL DETERMINATION WAS MADE
The Expert Reviewer has the following credentials:
State(s) of Licensure: ${states}
Certification(s)/Specialty: Neurology
CLINICAL CASE SUMMARY
The worker fell.
`).case;
  expect(reviewer?.statesOfLicensure).toEqual(read);
});
