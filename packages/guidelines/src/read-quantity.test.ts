import type { Frequency, Quantity } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeContradiction } from "./quantity-contradictions.ts";
import { quantityPatterns } from "./quantity-patterns.ts";
import { readQuantity, readQuantityInFull } from "./read-quantity.ts";
import { readService } from "./read-service.ts";

const read = (text: string) => readQuantity(text, readService(text));
const inFull = (text: string) => readQuantityInFull(text, readService(text));

test.each([
  ["Massage 3 x 4", 12],
  ["Massage 3x4", 12],
  ["Massage 2-3 x 4-6", 18],
  ["Physical therapy 2xWk x 6Wks", 12],
  ["Physical therapy 2x/week x 6 weeks", 12],
  ["Physical therapy 2 times a week for 6 weeks", 12],
  ["Physical therapy 2 times a week for the next 6 weeks", 12],
  ["Physical therapy for 6 weeks, 2 times a week", 12],
  ["Acupuncture twice weekly for one month", 8],
  ["Acupuncture twice weekly for a month", 8],
  ["Chiropractic once a week for six weeks", 6],
  ["Physical therapy 2-3 times a week for four to six weeks", 18],
  ["Acupuncture, six visits", 6],
  ["Acupuncture, six to eight visits", 8],
  ["12 sessions of massage", 12],
  ["12 physical therapy sessions for the left wrist", 12],
  ["Six (6) sessions of cognitive behavioral therapy", 6],
  ["Physical therapy, twenty-four visits", 24],
  ["Physical therapy 10 visits over 8 weeks", 10],
  ["Physical therapy x12 for the right knee", 12],
  ["Physical therapy 3 times per week", null],
  ["Physical therapy 3 times a week for weeks", null],
  ["Physical therapy x12 months", null],
  ["Physical therapy at C5-6, treatment as before", null],
  ["Massage for the spine at L4-5 x 2 levels", null],
])("%j asks for %j sessions", (text, sessions) => {
  expect(read(text)?.sessions ?? null).toBe(sessions);
});

test.each([
  ["Massage, 6-8 sessions", { least: 6, most: 8 }],
  ["Massage, 6 \u2013 8 sessions", { least: 6, most: 8 }],
  ["Massage, six (6) to eight (8) sessions", { least: 6, most: 8 }],
  ["Massage 2-3 x 4-6", { least: 8, most: 18 }],
  ["Massage 3 x 4", { least: 12, most: 12 }],
  ["Hot/cold packs 3 x 4", null],
])("%j leaves the visits within %j", (text, visits) => {
  expect(inFull(text)?.visits).toEqual(visits);
});

test("a device asked for as 3 x 4 has no number of sessions, but keeps what was written", () => {
  expect(read("Hot/cold packs 3 x 4")).toMatchObject({
    text: "3 x 4",
    sessions: null,
    frequency: { times: 3, per: "week" },
  });
});

test.each([
  ["Norco 7.5-325mg #112", [7.5, 325], 112],
  ["Norco 7.5\u2013325mg #112", [7.5, 325], 112],
  ["Hydrocodone 10/325 mg #60", [10, 325], 60],
  ["Hydrocodone 10/325 mg #60with meals", [10, 325], 60],
  ["Hydrocodone 10/325 mg #6O", [10, 325], undefined],
  ["Hydrocodone 10/325 mg #1l2", [10, 325], undefined],
  ["Hydrocodone 1O/325 mg #60", [], 60],
  ["Hydrocodone l0/325 mg #60", [], 60],
  ["Lidopro 4%-27.5%-0.0325%", [4, 27.5, 0.0325], undefined],
])("%j is read as strengths and a count, not as visits", (text, doses, count) => {
  const quantity = read(text);
  expect(quantity?.doses.map((dose) => dose.value)).toEqual(doses);
  expect(quantity?.units?.count).toBe(count);
  expect(quantity?.sessions).toBeNull();
  expect(quantity?.frequency).toBeNull();
});

test.each<[string, Quantity["units"]]>([
  ["Lidoderm, 1 box of 30", { count: 1, unit: "box of 30" }],
  ["Lidoderm, two boxes", { count: 2, unit: "boxes" }],
  ["Naproxen, 60 tabs", { count: 60, unit: "tabs" }],
  ["Home health aide, 4 hours a day", { count: 4, unit: "hours a day" }],
  ["Functional restoration program, 80 hours", { count: 80, unit: "hours" }],
  ["Trigger point injections x 3", { count: 3, unit: "injections" }],
  ["Series of three injections for the left knee", { count: 3, unit: "injections" }],
  ["Hot/cold packs x 2", { count: 2, unit: null }],
  ["MRI of the knee, series of six weeks", null],
])("%j asks for the units %j", (text, units) => {
  expect(read(text)?.units ?? null).toEqual(units);
});

test.each([
  ["Omeprazole 20mg #60 with 2 refills", 2],
  ["Omeprazole 20mg #60, refills: 3", 3],
  ["2 refills of Norco 5/325mg #90", 2],
  ["Norco 5/325mg #90 without refills", 0],
  ["Norco 5/325mg #90, no refills", 0],
  ["Norco 5/325mg #90", null],
])("%j is for %j refills and leaves the pieces what they are", (text, refills) => {
  expect(inFull(text)?.refills).toBe(refills);
  expect(inFull(text)?.quantity.units?.unit).toBeNull();
});

test("hours a day on days of the week are both kept", () => {
  expect(read("Home health aide 4 hours a day, 3 days a week for 6 weeks")).toMatchObject({
    units: { count: 4, unit: "hours a day" },
    frequency: { times: 3, per: "week" },
    duration: { count: 6, unit: "week" },
    sessions: 18,
  });
});

test.each([
  ["TENS unit 30 day rental", "rental", { count: 30, unit: "day" }],
  ["Thirty day rental of a TENS unit", "rental", { count: 30, unit: "day" }],
  ["TENS unit, purchase", "purchase", null],
])("%j is a %s for %j, no frequency", (text, acquisition, duration) => {
  expect(read(text)).toMatchObject({ acquisition, frequency: null, duration });
});

test.each(["MRI of the lumbar spine", "Norco, no refills", "L4-5 laminectomy", ""])(
  "%j has no quantity",
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test.each([
  [
    "Massage, twelve sessions, three times weekly for three weeks",
    ["12 visits are named, but 3 a week x 3 weeks = 9"],
  ],
  ["Massage, twelve sessions, three times weekly for four weeks", []],
  ["Massage, twelve sessions, 2-3 times a week for 4-6 weeks", []],
  ["Massage, nine sessions, twice weekly for one month", []],
  ["Massage, twelve (10) sessions", ["twelve (10) names both 12 and 10"]],
  ["TENS unit, 30 day rental or purchase", ["both rental and purchase are named"]],
])("%j contradicts itself in %j", (text, contradictions) => {
  expect(inFull(text)?.contradictions.map(describeContradiction)).toEqual(contradictions);
});

/** Every notation in which requests put a frequency and a number of weeks. */
const notations: ((times: number, weeks: number) => string)[] = [
  (times, weeks) => `${times}x${weeks}`,
  (times, weeks) => `${times} x ${weeks}`,
  (times, weeks) => `${times}xWk x ${weeks}Wks`,
  (times, weeks) => `${times}x/wk for ${weeks} wks`,
  (times, weeks) => `${times} times a week for ${weeks} weeks`,
  (times, weeks) => `${times} times weekly over ${weeks} weeks`,
  (times, weeks) => `for ${weeks} weeks, ${times} times per week`,
];

test("a frequency and a number of weeks are read back from every notation, with their product", () => {
  const numbers = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(fc.constantFrom(...notations), numbers, numbers, (print, times, weeks) => {
      expect(read(`Massage ${print(times, weeks)}`)).toMatchObject({
        frequency: { times, per: "week" },
        duration: { count: weeks, unit: "week" },
        sessions: times * weeks,
      });
    }),
  );
});

test("a range of visits is read back, whatever the sign between its ends", () => {
  const ends = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
  const sign = fc.constantFrom("-", " - ", "\u2013", " to ", " or ");
  fc.assert(
    fc.property(ends, sign, ([a, b], between) => {
      expect(inFull(`Acupuncture, ${a}${between}${b} visits`)?.visits).toEqual({
        least: Math.min(a, b),
        most: Math.max(a, b),
      });
    }),
  );
});

test("strengths, pieces and refills are read back from a drug's line", () => {
  const strengths = fc.array(fc.constantFrom(2.5, 5, 7.5, 10, 325, 0.025), {
    minLength: 1,
    maxLength: 3,
  });
  const sign = fc.constantFrom("/", "-", " / ");
  fc.assert(
    fc.property(
      strengths,
      sign,
      fc.integer({ min: 1, max: 99_999 }),
      fc.nat({ max: 12 }),
      (doses, between, count, refills) => {
        const text = `Norco ${doses.join(between)} mg #${count} with ${refills} refills`;
        const reading = inFull(text);
        expect(reading?.quantity.doses).toEqual(doses.map((value) => ({ value, unit: "mg" })));
        expect(reading?.quantity.units).toEqual({ count, unit: null });
        expect(reading?.refills).toBe(refills);
      },
    ),
  );
});

test("a span of time is read back in every unit", () => {
  const unit = fc.constantFrom<Frequency["per"][]>("day", "week", "month");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 365 }), unit, (count, per) => {
      expect(read(`TENS unit ${count} ${per} rental`)?.duration).toEqual({ count, unit: per });
    }),
  );
});

test("any text is read without an error, and what is read stands in the text", () => {
  const pieces = fc.constantFrom(
    "3",
    " x ",
    "six",
    " (6) ",
    "-",
    "visits",
    "a week",
    "#",
    "mg",
    " ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const reading = inFull(text);
      if (reading === null) return;
      const { quantity, visits } = reading;
      expect(text).toContain(quantity.text);
      if (visits !== null) expect(visits.least).toBeLessThanOrEqual(visits.most);
      expect(quantity.sessions).toBe(visits?.most ?? null);
    }),
  );
});

test("no pattern repeats anything without a bound, so that any text is read in linear time", () => {
  for (const { source } of quantityPatterns) {
    const bare = source.replace(/\\./g, "").replace(/\[[^\]]{1,80}\]/g, "");
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
  }
});
