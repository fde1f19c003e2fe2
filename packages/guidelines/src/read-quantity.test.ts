import fc from "fast-check";
import { expect, test } from "vitest";
import { describeVisits, readQuantity } from "./read-quantity.ts";
import { readService } from "./read-service.ts";

const read = (text: string) => readQuantity(text, readService(text));

test.each([
  ["Massage 3 x 4", 12],
  ["Massage 3x4", 12],
  ["Physical therapy 2xWk x 6Wks", 12],
  ["Physical therapy 2 times a week for 6 weeks", 12],
  ["Acupuncture twice weekly for one month", 8],
  ["Chiropractic once a week for six weeks", 6],
  ["Acupuncture, six visits", 6],
  ["Physical therapy x12 for the right knee", 12],
  ["Physical therapy 3 times per week", null],
  ["Physical therapy x12 months", null],
])("%j asks for %j sessions", (text, sessions) => {
  expect(read(text)?.sessions ?? null).toBe(sessions);
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
  ["Hydrocodone 10/325 mg #60", [10, 325], 60],
  ["Hydrocodone 10/325 mg #60with meals", [10, 325], 60],
  ["Hydrocodone 10/325 mg #6O", [10, 325], undefined],
  ["Hydrocodone 10/325 mg #1l2", [10, 325], undefined],
  ["Lidopro 4%-27.5%-0.0325%", [4, 27.5, 0.0325], undefined],
])("%j is read as strengths and a count, not as visits", (text, doses, count) => {
  const quantity = read(text);
  expect(quantity?.doses.map((dose) => dose.value)).toEqual(doses);
  expect(quantity?.units?.count).toBe(count);
  expect(quantity?.sessions).toBeNull();
  expect(quantity?.frequency).toBeNull();
});

test("a rental is a span of time, not a frequency", () => {
  expect(read("TENS unit 30 day rental")).toMatchObject({
    acquisition: "rental",
    frequency: null,
    duration: { count: 30, unit: "day" },
  });
});

test("a request without a quantity has none", () => {
  expect(read("MRI of the lumbar spine")).toBeNull();
});

test("any frequency and number of weeks printed in words is read back with its product", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 30 }), (times, weeks) => {
      const quantity = read(`Massage ${times} times a week for ${weeks} weeks`);
      expect(quantity?.sessions).toBe(times * weeks);
      expect(quantity && describeVisits(quantity)).toContain(`= ${times * weeks} visits`);
    }),
  );
});

test("any text is read without an error, and what is read stands in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const quantity = read(text);
      if (quantity !== null) expect(text).toContain(quantity.text);
    }),
  );
});
