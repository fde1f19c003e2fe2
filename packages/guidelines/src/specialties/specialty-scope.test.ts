import { expect, test } from "vitest";
import { readBodyParts } from "../body-parts.ts";
import { readService } from "../read-service.ts";
import { Specialty } from "./specialty.ts";
import { specialtyScopeRows } from "./specialty-scope.data.ts";
import { specialtyFits } from "./specialty-scope.ts";

test.each<[Specialty, string, boolean]>([
  ["Psychology", "Cognitive behavioral therapy", true],
  ["Psychology", "Right knee arthroscopy", false],
  ["Psychiatry", "Sertraline 50 mg #30", true],
  ["Chiropractic", "Chiropractic 2 x 3 for the low back", true],
  ["Chiropractic", "Norco 10/325 mg #60", false],
  ["Podiatrist", "MRI of the left ankle", true],
  ["Podiatrist", "MRI of the right shoulder", false],
  ["Hand Surgery", "Carpal tunnel release, right wrist", true],
  ["Hand Surgery", "MRI of the lumbar spine", false],
  ["Orthopedic Surgery", "Psychotherapy, 6 visits", false],
  ["Occupational Medicine", "Psychotherapy, 6 visits", true],
  ["Podiatrist", "Something nobody has heard of", true],
])("%s for %j: %s", (specialty, request, fits) => {
  const item = { service: readService(request), bodyParts: readBodyParts(request) };
  expect(specialtyFits(specialty, item)).toBe(fits);
});

test("a specialty has one row at most", () => {
  const listed = specialtyScopeRows.flatMap((row) => row.specialties);
  expect(new Set(listed).size).toBe(listed.length);
  for (const specialty of listed) expect(Specialty.options).toContain(specialty);
});
