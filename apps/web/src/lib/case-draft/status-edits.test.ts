import "fake-indexeddb/auto";
import { CaseId, newCase } from "@openimr/core";
import { afterAll, expect, test } from "vitest";
import { createCaseDraft } from "./create-case-draft.ts";
import { indexedDbStore } from "./indexed-db-store.ts";
import { heldServer, settle } from "./simulation/held-server.ts";
import { memoryLocks } from "./simulation/memory-locks.ts";

const store = await indexedDbStore(memoryLocks(), "status-edits");
afterAll(() => store.close());

const record = {
  ...newCase(CaseId.parse("0192f000-0000-7000-8000-000000000001"), "ca-wc-imr"),
  version: 1,
};

async function open(acknowledged = record) {
  const { saves, save } = heldServer();
  const draft = await createCaseDraft({ acknowledged, save, store, schedule: () => () => {} });
  await settle();
  return { draft, saves };
}

test("a status that an old page left as an edit is let go and said, and every other edit is sent", async () => {
  const old = await open();
  old.draft.set("/status", "in_review");
  old.draft.set("/claimNumber", "left behind");
  old.draft.keepEntry("/injuredWorker/age", "about 40");
  old.draft.close();
  await settle();

  const { draft, saves } = await open({ ...record, version: 2, status: "duplicate_check" });
  const { draft: shown, entries, conflicts, letGo } = draft.getState();
  expect(shown).toMatchObject({ status: "duplicate_check", claimNumber: "left behind" });
  expect(entries).toEqual({ "/injuredWorker/age": "about 40" });
  expect(conflicts).toEqual([]);
  expect(letGo).toContain("“In review”");
  expect(saves.map(({ changes }) => changes)).toEqual([
    [{ op: "set", path: "/claimNumber", value: "left behind" }],
  ]);
  draft.dismissLetGo();
  expect(draft.getState().letGo).toBeNull();
  draft.close();
  await settle();

  const next = await open(record);
  expect(next.draft.getState()).toMatchObject({
    letGo: null,
    draft: { claimNumber: "left behind" },
  });
  next.draft.close();
});
