import { type Case, valueAt } from "@openimr/core";
import { expect, test } from "vitest";
import type { CasePath } from "./case-path.ts";
import { changedFields, fieldTree } from "./changed-fields.ts";
import { itemAt, soundCase } from "./sound-case.ts";

const paths: CasePath[] = [
  "dates.decided",
  "disputedItems.*.request",
  "disputedItems.*.quantity",
  "disputedItems.*.quantity.sessions",
  "reviewer.profession",
  "records.*.reviewed",
];

function changed(change: (record: Case) => void): CasePath[] {
  const after = soundCase();
  change(after);
  return [...changedFields(soundCase(), after, fieldTree(paths)).keys()].toSorted();
}

test.each<[string, (record: Case) => void, CasePath[]]>([
  ["a copy", () => {}, []],
  ["a field that nobody asks for", (record) => (record.claimNumber = "1"), []],
  ["a field", (record) => (record.dates.decided = null), ["dates.decided"]],
  [
    "a field in a list",
    (record) => (itemAt(record, 1).request = "other"),
    ["disputedItems.*.request"],
  ],
  [
    "a field below one that is asked for as a whole",
    (record) => {
      const { quantity } = itemAt(record, 0);
      if (quantity !== null) quantity.units = { count: 1, unit: null };
    },
    ["disputedItems.*.quantity"],
  ],
  ["an object that is gone", (record) => (record.reviewer = null), ["reviewer.profession"]],
  ["a longer list", (record) => record.records.push(...record.records), ["records.*.reviewed"]],
])("%s is told apart", (_name, change, expected) => {
  expect(changed(change)).toEqual(expected);
});

test("every pattern asked for is a place of the case", () => {
  for (const path of paths) {
    expect(
      valueAt(soundCase(), `/${path.replaceAll("*", "0").replaceAll(".", "/")}`),
    ).toBeDefined();
  }
});

test("what is confined to an item names the item's position", () => {
  const after = soundCase();
  itemAt(after, 1).request = "other";
  after.dates.decided = null;
  expect(changedFields(soundCase(), after, fieldTree(paths))).toEqual(
    new Map<CasePath, Set<number | null>>([
      ["dates.decided", new Set([null])],
      ["disputedItems.*.request", new Set([1])],
    ]),
  );
});
