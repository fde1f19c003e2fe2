import { CalendarDate, formatUsDate } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  caseNumberNotation,
  dateNotation,
  diagnosesNotation,
  mentionedReportsNotation,
  pagesNotation,
  painNotation,
  serviceDatesNotation,
  wholeNumberNotation,
  wordsNotation,
} from "./notations.ts";

const known = [
  [dateNotation, "8/26/2014", "2014-08-26"],
  [dateNotation, "08-26-14", "2014-08-26"],
  [dateNotation, " 2014-08-26 ", "2014-08-26"],
  [dateNotation, "8/32/2014", undefined],
  [caseNumberNotation(programOf("ca-wc-imr").caseNumber), " cm14-0145889", "CM14-0145889"],
  [caseNumberNotation(programOf("ca-wc-imr").caseNumber), "14-0145889", undefined],
  [caseNumberNotation(null), "201809-110342", "201809-110342"],
  [caseNumberNotation(null), "201809 110342", undefined],
  [wholeNumberNotation(1, 130), "61", 61],
  [wholeNumberNotation(1, 130), "131", undefined],
  [wholeNumberNotation(1, 130), "6 1", undefined],
  [painNotation, "6-7/10", { low: 6, high: 7, outOf: 10 }],
  [painNotation, "7-6/10", undefined],
  [painNotation, "11/10", undefined],
  [serviceDatesNotation, "8/19/14 to 9/1/14", { from: "2014-08-19", to: "2014-09-01" }],
  [serviceDatesNotation, "9/1/14 to 8/19/14", undefined],
  [
    pagesNotation,
    "173-174, 180",
    [
      { from: 173, to: 174 },
      { from: 180, to: 180 },
    ],
  ],
  [pagesNotation, "173-174, appendix", undefined],
  [pagesNotation, "174-173", undefined],
  [pagesNotation, "173-174,", undefined],
  [wordsNotation, " one \n\ntwo", ["one", "two"]],
  [
    diagnosesNotation,
    "Lumbar strain\nLow back pain (M54.5)\nPain (chronic)",
    [
      { label: "Lumbar strain", code: null, codeSystem: null },
      { label: "Low back pain", code: "M54.5", codeSystem: "icd-10" },
      { label: "Pain (chronic)", code: null, codeSystem: null },
    ],
  ],
  [mentionedReportsNotation, "8/19/14 imaging", [{ kind: "imaging", date: "2014-08-19" }]],
  [mentionedReportsNotation, "8/19/14", [{ kind: "other", date: "2014-08-19" }]],
  [mentionedReportsNotation, "8/19/14 diary", undefined],
  [mentionedReportsNotation, "imaging 8/19/14", undefined],
] as const;

test.each(known)("notation %# reads %j as %j", (notation, text, value) => {
  expect(notation.read(text)).toEqual(value);
});

test.each(known.filter(([, , value]) => value !== undefined))(
  "what notation %# writes for a value it reads back as the same value",
  (notation, _, value) => {
    expect(notation.read(notation.write(value))).toEqual(value);
  },
);

test("every day that is written is read back", () => {
  const days = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const date = CalendarDate.parse(day.toISOString().slice(0, 10));
      expect(dateNotation.read(formatUsDate(date))).toBe(date);
    }),
  );
});

test("no text makes a notation fail", () => {
  const notations = [...new Set(known.map(([notation]) => notation))];
  fc.assert(
    fc.property(fc.constantFrom(...notations), fc.string(), (notation, text) => {
      expect(() => notation.read(text)).not.toThrow();
    }),
  );
});
