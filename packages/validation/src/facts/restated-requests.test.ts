import { expect, test } from "vitest";
import { partsOfList, restatedRequests } from "./restated-requests.ts";

test.each([
  [
    'This is a request for "massage 3 x 4 for low back." More is said.',
    ["massage 3 x 4 for low back"],
  ],
  ["This is a request for \u201ccold packs\u201d and no more.", ["cold packs"]],
  ["The request for 12 sessions exceeds what is recommended.", ["12 sessions"]],
  [
    "The treating physician asks for a course of massage, cold packs and exercise.",
    ["a course of massage, cold packs and exercise"],
  ],
  ["The request is for cyclobenzaprine 7.5mg #60.", ["cyclobenzaprine 7.5mg #60"]],
  [
    "The request for an MRI of the left knee is not medically necessary.",
    ["an MRI of the left knee"],
  ],
  ["Requests for therapy, which are two, are denied.", ["therapy"]],
])("%j tells again what is asked for", (text, found) => {
  expect(restatedRequests(text)).toEqual(found);
});

test.each([
  "A prior request for 6 sessions was approved.",
  "The previous request for acupuncture lies back a year.",
  "A request for 6 visits would be reasonable.",
  "The request for more than 6 visits of massage is denied.",
  "Upon request, the file was sent.",
  "The guideline wants a request for no more than 6 visits.",
  "If a request for another course is made, function should be measured.",
])("%j does not", (text) => {
  expect(restatedRequests(text)).toEqual([]);
});

test('a list is taken apart at commas and at "and", but not at a stroke', () => {
  expect(
    partsOfList("massage therapy 3 x 4, hot/cold packs, and exercises 3 x 4 for the low back"),
  ).toEqual(["massage therapy 3 x 4", "hot/cold packs", "exercises 3 x 4 for the low back"]);
});
