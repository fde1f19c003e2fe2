import { Specialty } from "./specialty.ts";

/** Other names of the listed specialties, folded; common knowledge. */
const otherNames: Readonly<Record<string, Specialty>> = {
  acupuncture: "Oriental Medicine",
  acupuncturist: "Oriental Medicine",
  cardiology: "Cardiovascular Disease",
  chiropractor: "Chiropractic",
  "clinical psychology": "Psychology",
  dentistry: "Dentist",
  "family medicine": "Family Practice",
  "general surgery": "Surgery",
  neurosurgery: "Neurological Surgery",
  optometrist: "Optometry",
  orthopaedics: "Orthopedic Surgery",
  "orthopaedic surgery": "Orthopedic Surgery",
  orthopedics: "Orthopedic Surgery",
  "pain medicine": "Pain Management",
  physiatry: "Physical Medicine & Rehabilitation",
  "physical medicine and rehab": "Physical Medicine & Rehabilitation",
  "pm and r": "Physical Medicine & Rehabilitation",
  podiatry: "Podiatrist",
  pulmonology: "Pulmonary Disease",
  "vascular surgery": "General Vascular Surgery",
};

const byName = new Map<string, Specialty>([
  ...Specialty.options.map((specialty) => [fold(specialty), specialty] as const),
  ...Object.entries(otherNames),
]);

/** The listed specialty that a certification names, by its name or another one; null for no listed one. */
export function readSpecialty(text: string): Specialty | null {
  return byName.get(fold(text)) ?? null;
}

/** Most letters that may be wrong in a name, and the least length of a name in which they may be. */
const MOST_SLIPS = 2;
const LEAST_LENGTH = 8;

/** The listed specialty from which a name is at most two slips of the pen away; null where none is near. */
export function nearestSpecialty(text: string): Specialty | null {
  const name = fold(text);
  if (name.length < LEAST_LENGTH) return null;
  const near = Array.from(byName, ([known, specialty]) => ({
    specialty,
    slips: slipsBetween(name, known),
  })).toSorted((a, b) => a.slips - b.slips);
  const [first] = near;
  return first === undefined || first.slips > MOST_SLIPS ? null : first.specialty;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z]+/g, " ")
    .replace(/^\s*(?:licensed|doctor of|board certified in|certified in)\s/, "")
    .trim();
}

/** Letters put in, left out, replaced or exchanged with the next one; at least `MOST_SLIPS + 1` counts as far. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return MOST_SLIPS + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (same ? 0 : 1),
          exchanged ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
