import { expect, test } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { type Case, newCase } from "./case.ts";
import type { FieldValue } from "./case-change.ts";
import { newDisputedItem } from "./disputed-item.ts";
import { AppError } from "./errors.ts";
import { CaseId, ItemId } from "./id.ts";
import { mergeCases } from "./merge-cases.ts";

const item = ItemId.parse("0192f000-0000-7000-8000-000000000001");
const base: Case = {
  ...newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr"),
  disputedItems: [newDisputedItem(item, "Massage")],
};

function set(record: Case, path: string, value: FieldValue): Case {
  return applyChanges(record, [{ op: "set", path, value }]);
}

test("changing a case leaves the case passed in as it was", () => {
  const before = JSON.stringify(base);
  set(base, `/disputedItems/${item}/request`, "Acupuncture");
  expect(JSON.stringify(base)).toBe(before);
});

test("changing a case leaves the changes as they were, so that they can be applied again", () => {
  const element = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000002"), "Cane");
  const parts = [{ region: "knee", laterality: null }];
  const bodyParts = `/disputedItems/${element.id}/bodyParts`;
  const changes = [
    { op: "insert", list: "disputedItems", element, before: null } as const,
    { op: "set", path: bodyParts, value: parts } as const,
    { op: "set", path: `/disputedItems/${element.id}/request`, value: "Walker" } as const,
  ];
  const before = JSON.stringify(changes);
  applyChanges(base, changes);
  expect(JSON.stringify(changes)).toBe(before);
});

test.each([
  ["a field that does not exist", "/nickname", "x"],
  ["an element that is gone", "/disputedItems/0192f000-0000-7000-8000-00000000000f/request", "x"],
  ["a value of the wrong shape", "/injuredWorker/age", "old"],
  ["the version, which the system keeps", "/version", 7],
  ["the case as a whole", "", {}],
])("%s is refused with the place and nothing is applied", (_name, path, value) => {
  expect(() => set(base, path, value)).toThrow(AppError);
});

test("edits of different fields of one item both stand", () => {
  const mine = set(base, `/disputedItems/${item}/request`, "Massage therapy");
  const theirs = set(base, `/disputedItems/${item}/decision/rationale`, "Not documented.");
  const { merged, conflicts } = mergeCases(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(merged.disputedItems[0]).toMatchObject({
    request: "Massage therapy",
    decision: { rationale: "Not documented." },
  });
});

test("the same field changed to different values is a conflict that shows all three", () => {
  const path = `/disputedItems/${item}/request`;
  const { merged, conflicts } = mergeCases(base, set(base, path, "A"), set(base, path, "B"));
  expect(conflicts).toEqual([{ path, base: "Massage", mine: "A", theirs: "B" }]);
  expect(merged.disputedItems[0]?.request).toBe("B");
});

test("the same field changed to the same value is no conflict", () => {
  const path = `/disputedItems/${item}/request`;
  expect(mergeCases(base, set(base, path, "A"), set(base, path, "A")).conflicts).toEqual([]);
});

test("an edit of an item that the other side removed is a conflict, not a loss", () => {
  const mine = set(base, `/disputedItems/${item}/request`, "Massage therapy");
  const theirs = applyChanges(base, [{ op: "remove", list: "disputedItems", id: item }]);
  expect(mergeCases(base, mine, theirs).conflicts).toMatchObject([
    { mine: "Massage therapy", theirs: undefined },
  ]);
});
