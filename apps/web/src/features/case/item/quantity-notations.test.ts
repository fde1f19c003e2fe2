import { expect, test } from "vitest";
import {
  dosesNotation,
  durationNotation,
  frequencyNotation,
  unitsNotation,
} from "./quantity-notations.ts";

const known = [
  [frequencyNotation, "3 a week", { times: 3, per: "week" }],
  [frequencyNotation, "3x/week", { times: 3, per: "week" }],
  [frequencyNotation, "2 per month", { times: 2, per: "month" }],
  [frequencyNotation, "0 a week", undefined],
  [frequencyNotation, "often", undefined],
  [durationNotation, "4 weeks", { count: 4, unit: "week" }],
  [durationNotation, "1 Month", { count: 1, unit: "month" }],
  [durationNotation, "four weeks", undefined],
  [unitsNotation, "#60", { count: 60, unit: null }],
  [unitsNotation, "2 boxes", { count: 2, unit: "boxes" }],
  [unitsNotation, "boxes", undefined],
  [
    dosesNotation,
    "10 mg, 325mg",
    [
      { value: 10, unit: "mg" },
      { value: 325, unit: "mg" },
    ],
  ],
  [dosesNotation, "4%", [{ value: 4, unit: "%" }]],
  [dosesNotation, "mg", undefined],
] as const;

test.each(known)("quantity notation %# reads %j as %j", (notation, text, value) => {
  expect(notation.read(text)).toEqual(value);
});

test.each(known.filter(([, , value]) => value !== undefined))(
  "what quantity notation %# writes it reads back",
  (notation, _, value) => {
    expect(notation.read(notation.write(value))).toEqual(value);
  },
);
