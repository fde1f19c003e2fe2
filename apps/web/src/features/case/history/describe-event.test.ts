import { CaseId, newCase } from "@openimr/core";
import { expect, test } from "vitest";
import { describeEvent } from "./describe-event.ts";

const record = newCase(CaseId.parse("01890000-0000-7000-8000-000000000001"), "ca-wc-imr");

test("a change tells the place, the value before and the value after", () => {
  const { title, changes } = describeEvent(
    {
      type: "case_changed",
      after: [
        { op: "replace", path: "/version", value: 2 },
        { op: "replace", path: "/dates/injury", value: "2014-08-26" },
        { op: "remove", path: "/disputedItems/1" },
      ],
      before: [
        { op: "add", path: "/disputedItems/1", value: {} },
        { op: "replace", path: "/dates/injury", value: null },
        { op: "replace", path: "/version", value: 1 },
      ],
    },
    { record, documents: [] },
  );
  expect(title).toBe("Changed");
  expect(changes).toEqual([
    { place: "Dates, injury", before: "empty", after: "08/26/2014" },
    { place: "Item 2", before: null, after: "removed" },
  ]);
});

test("a long value is cut, and an added element is told by its parts", () => {
  const { changes } = describeEvent(
    {
      type: "case_changed",
      after: [
        { op: "add", path: "/clinicalSummary/diagnoses/-", value: { label: "Strain", code: null } },
        { op: "replace", path: "/clinicalSummary/text", value: "word ".repeat(100) },
      ],
      before: [],
    },
    { record, documents: [] },
  );
  expect(changes[0]?.after).toBe("added label: Strain");
  expect(changes[1]?.after).toHaveLength(78);
});

test("the first event lists no changes", () => {
  expect(
    describeEvent({ type: "case_imported", after: [], before: [] }, { record, documents: [] })
      .changes,
  ).toEqual([]);
});

test("a revised letter that was kept is named where it is known", () => {
  const event = { type: "letter_revised" as const, after: [], before: [], documentId: "b" };
  const documents = [
    { id: "a", name: "first.pdf" },
    { id: "b", name: "second.pdf" },
  ];
  expect(describeEvent(event, { record, documents })).toEqual({
    title: "Revised letter kept: second.pdf",
    changes: [],
  });
  expect(describeEvent(event, { record, documents: [] }).title).toBe("Revised letter kept");
});
