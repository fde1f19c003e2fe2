import { expect, test } from "vitest";
import { newCase } from "./case.ts";
import { newDisputedItem } from "./disputed-item.ts";
import { pathsOverlap, positionalPath, stablePath, valueAt } from "./field-path.ts";
import { CaseId, ItemId } from "./id.ts";

const first = ItemId.parse("0192f000-0000-7000-8000-000000000001");
const second = ItemId.parse("0192f000-0000-7000-8000-000000000002");
const record = {
  ...newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr"),
  disputedItems: [newDisputedItem(first, "Massage"), newDisputedItem(second, "Cold pack")],
};

test("a list element is found by its position and by its id", () => {
  expect(valueAt(record, "/disputedItems/1/request")).toBe("Cold pack");
  expect(valueAt(record, `/disputedItems/${second}/request`)).toBe("Cold pack");
});

test("a place that a case does not have is undefined, also under inherited names", () => {
  expect(valueAt(record, "/disputedItems/7/request")).toBeUndefined();
  expect(valueAt(record, "/nothing")).toBeUndefined();
  expect(valueAt(record, "/constructor")).toBeUndefined();
});

test("a path with ids still leads to the same item after the list is reordered", () => {
  const stable = stablePath(record, "/disputedItems/0/request");
  const reordered = { ...record, disputedItems: record.disputedItems.toReversed() };
  expect(valueAt(reordered, stable)).toBe("Massage");
  expect(positionalPath(reordered, stable)).toBe("/disputedItems/1/request");
});

test("paths overlap when one leads into the other, not when names merely begin alike", () => {
  expect(pathsOverlap("/dates", "/dates/injury")).toBe(true);
  expect(pathsOverlap("", "/dates")).toBe(true);
  expect(pathsOverlap("/records", "/recordsOther")).toBe(false);
});
