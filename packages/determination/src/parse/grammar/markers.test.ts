import { expect, test } from "vitest";
import { readMarkers } from "./markers.ts";

const read = (text: string) => {
  const { retrospective, associatedSurgicalService } = readMarkers({ text, start: 100 });
  return [retrospective?.text ?? null, associatedSurgicalService?.text ?? null];
};

test.each([
  ["Retrospective: Toradol 60mg injection (DOS 08/11/2016)", "Retrospective", null],
  ["Retro request for a urine drug screen", "Retro", null],
  ["Urine drug screen (retrospective, 9/9/2016)", "retrospective", null],
  ["Associated surgical service: cold therapy unit", null, "Associated surgical service"],
  ["2. Associated surgical services - walker", null, "Associated surgical services"],
  [
    "Associated surgical service: retrospective crutches",
    "retrospective",
    "Associated surgical service",
  ],
  ["Injection of the retrocalcaneal bursa", null, null],
  ["Brace for retro-patellar pain", null, null],
  ["Surgical service with associated imaging", null, null],
])("the request %j is marked by %j and %j", (request, ...markers) => {
  expect(read(request)).toEqual(markers);
});

test("a marker is found where it stands", () => {
  expect(readMarkers({ text: "Cane, retrospective", start: 7 }).retrospective?.start).toBe(13);
});
