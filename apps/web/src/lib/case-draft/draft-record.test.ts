import { applyChanges, CaseId, ItemId, newCase, newDisputedItem } from "@openimr/core";
import { expect, test } from "vitest";
import { DraftRecord } from "./draft-record.ts";

test("an item that another person put in under the same id keeps what was entered here", () => {
  const acknowledged = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
  const element = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-00000000000b"), "asked");
  const insert = { op: "insert", list: "disputedItems", element, before: null } as const;
  const path = `/disputedItems/${element.id}/decision/rationale`;
  const record = new DraftRecord({
    acknowledged,
    draft: acknowledged,
    sent: [],
    conflicts: [],
    entries: {},
  });
  record.edit(applyChanges(acknowledged, [insert, { op: "set", path, value: "entered here" }]));
  record.sending(record.draft);
  record.overtaken({ ...applyChanges(acknowledged, [insert]), version: 1 });
  expect(record.conflicts).toMatchObject([
    { path: `/disputedItems/${element.id}`, mine: { decision: { rationale: "entered here" } } },
  ]);
});
