import type { ServiceCategory } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countsVisits, readService } from "./read-service.ts";

test.each<[string, ServiceCategory | null, string | null]>([
  ["Massage 3 x 4 for the low back", "Rehabilitation", "massage therapy"],
  ["Hot/cold packs 3 x 4 for the low back", "DMEPOS", "hot/cold pack"],
  ["Cold therapy unit, 7 day rental", "DMEPOS", "cold therapy unit"],
  ["Exercises 3 x 4 for the low back", "Rehabilitation", "therapeutic exercise"],
  ["Outpatient PT x12 right knee", "Rehabilitation", "physical therapy"],
  ["TENS unit purchase", "DMEPOS", "TENS unit"],
  ["Lumbar epidural steroid injection at L4-L5", "Injection", "epidural steroid injection"],
  ["Bilateral facet injections", "Injection", "facet injection"],
  ["Norco 10/325mg #60", "Pharmaceuticals", "opioid"],
  ["OMEPRAZOLE 20 MG #60", "Pharmaceuticals", "proton pump inhibitor"],
  ["Lidocaine patch 5%", "Pharmaceuticals", "topical analgesic"],
  ["EMG/NCV of the bilateral upper extremities", "Diagnostic Testing", "EMG/NCV"],
  ["Magnetic resonance imaging of the neck", "Diagnostic Testing", "imaging"],
  ["Psychological evaluation", "Psych Services", "psychological evaluation"],
  ["Follow-up visit with an internist", "Evaluation & Management", "consultation"],
  ["Right shoulder arthroscopy", "Surgery", "arthroscopic surgery"],
  ["Transportation to appointments", "Transportation", "transportation"],
  ["Something nobody has heard of", null, null],
])("%j asks for %s: %s", (request, category, name) => {
  expect(readService(request)).toMatchObject({ category, name, codes: [] });
});

test.each([
  ["a word that only ends like a service", "intense discomfort"],
  ["a word that only holds a drug's letters", "personal reasons"],
  ["an abbreviation within a word", "accepted, optional"],
])("%s names none", (_why, request) => {
  expect(readService(request).category).toBeNull();
});

test.each([
  ["Acupuncture", true],
  ["Cognitive behavioral therapy", true],
  ["Office visits", true],
  ["Functional restoration program", true],
  ["Home health aide", true],
  ["Hot/cold packs", false],
  ["Tramadol", false],
  ["MRI", false],
  ["Trigger point injections", false],
  ["Lumbar fusion", false],
  ["Something nobody has heard of", null],
])("whether %j is counted in visits: %s", (request, counted) => {
  expect(countsVisits(readService(request))).toBe(counted);
});

test("capitals and what stands before a service do not change what it is", () => {
  const request = fc.constantFrom("massage", "acupuncture", "mri", "norco", "tens unit");
  const before = fc.constantFrom("", "Retrospective: ", "(1) ", "one month of ", "12 ");
  fc.assert(
    fc.property(request, before, (words, prefix) => {
      expect(readService(`${prefix}${words.toUpperCase()}`)).toEqual(readService(words));
    }),
  );
});
