import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { type Case, newCase } from "./case.ts";
import type { CaseChange } from "./case-change.ts";
import { diffCases } from "./diff-cases.ts";
import { newDisputedItem } from "./disputed-item.ts";
import { pathsOverlap, valueAt } from "./field-path.ts";
import { CaseId, ItemId } from "./id.ts";
import { mergeCases, placeOf } from "./merge-cases.ts";

const ids = Array.from({ length: 6 }, (_, index) =>
  ItemId.parse(`0192f000-0000-7000-8000-00000000000${index}`),
);
const [first, second, third] = ids;
const base: Case = {
  ...newCase(CaseId.parse("0192f000-0000-7000-8000-00000000000f"), "ca-wc-imr"),
  disputedItems: [first, second, third].flatMap((id) => (id ? [newDisputedItem(id, "asked")] : [])),
};

/** One edit as a person makes it; edits that no longer fit the case are passed over. */
const edit = fc.oneof(
  fc.record({
    op: fc.constant("set" as const),
    path: fc.constantFrom(
      "/claimNumber",
      "/injuredWorker/occupation",
      "/clinicalSummary/text",
      ...ids.flatMap((id) => [
        `/disputedItems/${id}/request`,
        `/disputedItems/${id}/decision/rationale`,
      ]),
    ),
    value: fc.string(),
  }),
  fc.record({
    op: fc.constant("set" as const),
    path: fc.constantFrom(...ids).map((id) => `/disputedItems/${id}/service`),
    value: fc.constantFrom(
      { category: "Surgery", subcategory: "Spine", name: "spinal fusion", codes: [] },
      { category: "Surgery", subcategory: null, name: null, codes: [] },
      { category: "DMEPOS", subcategory: "DME", name: "walker", codes: [] },
    ),
  }),
  fc.record({
    op: fc.constant("insert" as const),
    list: fc.constant("disputedItems" as const),
    element: fc.constantFrom(...ids).map((id) => newDisputedItem(id, "added")),
    before: fc.option(fc.constantFrom(...ids)),
  }),
  fc.record({
    op: fc.constant("remove" as const),
    list: fc.constant("disputedItems" as const),
    id: fc.constantFrom(...ids),
  }),
  fc.record({
    op: fc.constant("move" as const),
    list: fc.constant("disputedItems" as const),
    id: fc.constantFrom(...ids),
    before: fc.option(fc.constantFrom(...ids)),
  }),
);
const editedCase = fc
  .array(edit, { maxLength: 12 })
  .map((edits) => edits.reduce(applyIfPossible, base));

test("applying the difference of two cases to the first gives the second", () => {
  fc.assert(
    fc.property(editedCase, editedCase, (from, to) => {
      expect(applyChanges(from, diffCases(from, to))).toEqual(to);
    }),
  );
});

test("a case does not differ from itself", () => {
  fc.assert(
    fc.property(editedCase, (record) => {
      expect(diffCases(record, record)).toEqual([]);
    }),
  );
});

test("merging with the unchanged base gives the side that changed, without conflicts", () => {
  fc.assert(
    fc.property(editedCase, (record) => {
      expect(mergeCases(base, record, base)).toEqual({ merged: record, conflicts: [] });
      expect(mergeCases(base, base, record)).toEqual({ merged: record, conflicts: [] });
    }),
  );
});

test("every field I changed is in the merged case or shown as a conflict", () => {
  fc.assert(
    fc.property(editedCase, editedCase, (mine, theirs) => {
      const { merged, conflicts } = mergeCases(base, mine, theirs);
      for (const change of diffCases(base, mine)) {
        if (change.op === "move") continue;
        const place = placeOf(change);
        const shown = conflicts.some((conflict) => pathsOverlap(conflict.path, place));
        if (!shown) expect(valueAt(merged, place)).toEqual(valueAt(mine, place));
      }
    }),
  );
});

test("every field that they alone changed keeps their value", () => {
  fc.assert(
    fc.property(editedCase, editedCase, (mine, theirs) => {
      const { merged } = mergeCases(base, mine, theirs);
      const myPlaces = diffCases(base, mine).map(placeOf);
      for (const change of diffCases(base, theirs)) {
        const place = placeOf(change);
        if (change.op === "move" || myPlaces.some((mineAt) => pathsOverlap(mineAt, place)))
          continue;
        expect(valueAt(merged, place)).toEqual(valueAt(theirs, place));
      }
    }),
  );
});

test("two edits of one service are a conflict about the service as a whole", () => {
  const place = `/disputedItems/${first}/service`;
  const kind = (category: string, subcategory: string | null) => [
    { op: "set" as const, path: place, value: { category, subcategory, name: null, codes: [] } },
  ];
  const before = applyChanges(base, kind("Surgery", "Spine"));
  const mine = applyChanges(before, kind("DMEPOS", null));
  const theirs = applyChanges(before, kind("Surgery", "Surgical Consult"));
  const { merged, conflicts } = mergeCases(before, mine, theirs);
  expect(merged).toEqual(theirs);
  expect(conflicts.map(({ path }) => path)).toEqual([place]);
});

function applyIfPossible(record: Case, change: CaseChange): Case {
  try {
    return applyChanges(record, [change]);
  } catch {
    return record;
  }
}
