import { expect, test } from "vitest";
import { likelyIdentifiers } from "./likely-identifiers.ts";

test.each([
  ["SSN 123-45-6789.", "a social security number", "123-45-6789"],
  ["Call (555) 010-1234.", "a telephone number", "(555) 010-1234"],
  ["Call 555-010-1234.", "a telephone number", "555-010-1234"],
  ["Write to a.b@example.org.", "an e-mail address", "a.b@example.org"],
  ["Roe, DOB: 05/04/1941, fell.", "a date of birth", "DOB: 05/04/1941"],
  ["The worker was born on May 4, 1941.", "a date of birth", "born on May 4, 1941"],
  ["He lives at 12 Sample Street.", "a street address", "12 Sample Street"],
  [
    "Under claim number WC-00417 it was denied.",
    "a claim or record number",
    "claim number WC-00417",
  ],
  ["Dr. A. Doe agrees.", "a person's name", "Dr. A. Doe"],
  ["Mr. O\u2019Roe fell.", "a person's name", "Mr. O\u2019Roe"],
  ["Signed by Ann B. Doe, M.D.", "a person's name", "Ann B. Doe, M.D"],
])("%j holds %s", (text, what, words) => {
  expect(likelyIdentifiers(text)).toEqual([{ what, words }]);
});

test.each([
  "Norco 10-325 mg, L4-L5-S1, CPT 97110-59-0001.",
  "The date of injury is 05/04/2012; born of necessity.",
  "2 times a week for 6 weeks. 10 Sessions of Massage.",
  "The claim is of 2012. The claims administrator denied it.",
  "A Licensed Chiropractor, DC of the state, and a doctor agree.",
  "Ratio 1.555.010.1234 of a version.",
  "The Expert Reviewer, MD.",
  "Seen by Dr. The patient walks. See the chart 10-25-2016.",
  "See page 60, www.example.org/a and @home.",
])("%j holds none", (text) => {
  expect(likelyIdentifiers(text)).toEqual([]);
});
