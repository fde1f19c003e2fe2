import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestSpecialty, readSpecialty } from "./read-specialty.ts";
import { Specialty } from "./specialty.ts";

test.each([
  ["Occupational Medicine", "Occupational Medicine"],
  ["  PHYSICAL MEDICINE AND REHABILITATION ", "Physical Medicine & Rehabilitation"],
  ["PM&R", "Physical Medicine & Rehabilitation"],
  ["Orthopaedic Surgery", "Orthopedic Surgery"],
  ["Pain Medicine", "Pain Management"],
  ["Licensed Chiropractor", "Chiropractic"],
  ["Doctor of Podiatry", "Podiatrist"],
  ["Interventional Spine", null],
  ["Phyiscal Medicine & Rehabilitation", null],
  ["", null],
])("%j names %j", (text, specialty) => {
  expect(readSpecialty(text)).toBe(specialty);
});

test.each([
  ["Phyiscal Medicine & Rehabilitation", "Physical Medicine & Rehabilitation"],
  ["Preventative Medicine", "Preventive Medicine"],
  ["Anesthesiolgy", "Anesthesiology"],
  ["Interventional Spine", null],
  ["Urolgy", null],
  ["", null],
])("%j is near to %j", (text, specialty) => {
  expect(nearestSpecialty(text)).toBe(specialty);
});

test("every listed specialty is read as itself, whatever its capitals", () => {
  for (const specialty of Specialty.options) {
    expect(readSpecialty(specialty.toUpperCase())).toBe(specialty);
  }
});

test("a name with two neighbouring letters exchanged is near to its specialty", () => {
  const long = Specialty.options.filter((specialty) => /^[A-Za-z]{12,}$/.test(specialty));
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat({ max: 9 }), (specialty, at) => {
      const slip = `${specialty.slice(0, at)}${specialty[at + 1]}${specialty[at]}${specialty.slice(at + 2)}`;
      expect(nearestSpecialty(slip)).toBe(specialty);
    }),
  );
});

test("any text is read without a fault", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readSpecialty(text);
      if (read !== null) expect(nearestSpecialty(read)).toBe(read.length < 8 ? null : read);
    }),
  );
});
