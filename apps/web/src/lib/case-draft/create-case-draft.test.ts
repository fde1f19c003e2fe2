import "fake-indexeddb/auto";
import {
  AppError,
  applyChanges,
  type Case,
  CaseId,
  CaseNumber,
  ItemId,
  newCase,
  newDisputedItem,
} from "@openimr/core";
import { afterAll, expect, test } from "vitest";
import { createCaseDraft } from "./create-case-draft.ts";
import { indexedDbStore } from "./indexed-db-store.ts";
import { noStore } from "./local-copy.ts";
import { SaveUnanswered } from "./save-failure.ts";
import { type HeldSave, heldServer, settle } from "./simulation/held-server.ts";
import { memoryLocks } from "./simulation/memory-locks.ts";
import { SimulatedClock } from "./simulation/simulated-clock.ts";

const store = await indexedDbStore(memoryLocks());
afterAll(() => store.close());

const itemId = ItemId.parse("0192f000-0000-7000-8000-00000000000a");
let cases = 0;

function caseAtVersionOne(): Case {
  cases += 1;
  const id = CaseId.parse(`0192f000-0000-7000-8000-${String(cases).padStart(12, "0")}`);
  const disputedItems = [newDisputedItem(itemId, "asked")];
  return { ...newCase(id, "ca-wc-imr"), version: 1, disputedItems };
}

async function open(acknowledged = caseAtVersionOne(), keptIn = store) {
  const { saves, save } = heldServer();
  const clock = new SimulatedClock();
  const { schedule } = clock;
  const draft = await createCaseDraft({ acknowledged, save, store: keptIn, schedule });
  const pass = (milliseconds: number) => clock.pass(milliseconds, settle);
  return { draft, saves, pass, acknowledged };
}

function only(saves: HeldSave[]): HeldSave {
  const save = saves.at(-1);
  if (save === undefined) throw new Error("Nothing was sent.");
  return save;
}

function kept(base: Case, save: HeldSave): Case {
  return { ...applyChanges(base, save.changes), version: base.version + 1 };
}

const claim = (value: string) => ({ op: "set", path: "/claimNumber", value });

test("one save is in the air at a time, and the newest edit follows right after it", async () => {
  const { draft, saves, pass, acknowledged } = await open();
  draft.set("/claimNumber", "first");
  await pass(800);
  draft.set("/claimNumber", "second");
  draft.set("/claimNumber", "third");
  await pass(60_000);
  expect(saves.map(({ changes }) => changes)).toEqual([[claim("first")]]);
  const first = kept(acknowledged, only(saves));
  only(saves).answer(first);
  await settle();
  expect(saves.map(({ changes }) => changes)).toEqual([[claim("first")], [claim("third")]]);
  expect(only(saves).baseVersion).toBe(2);
  expect(draft.getState().status).toBe("saving");
  only(saves).answer(kept(first, only(saves)));
  await settle();
  expect(draft.getState()).toMatchObject({ status: "saved", problem: null });
});

test("typing without a pause is saved all the same", async () => {
  const { draft, saves, pass } = await open();
  for (let key = 0; key < 12; key += 1) {
    draft.set("/claimNumber", "x".repeat(key + 1));
    await pass(500);
  }
  expect(saves.length).toBe(1);
});

test("a local copy stands before anything is sent and goes when the server has confirmed it", async () => {
  const { draft, saves, acknowledged } = await open();
  draft.set("/claimNumber", "kept");
  await settle();
  const page = await open(acknowledged);
  expect(page.draft.getState().draft.claimNumber, "the first page still lives").toBeNull();
  const flushed = draft.flush();
  await settle();
  only(saves).answer(kept(acknowledged, only(saves)));
  await flushed;
  draft.close();
  await settle();
  expect(await store.abandoned(acknowledged.id)).toEqual([]);
});

test("what a closed page had not saved is taken up by the next and sent", async () => {
  const { draft, acknowledged } = await open();
  draft.set("/claimNumber", "left behind");
  draft.keepEntry("/injuredWorker/age", "about 40");
  draft.close();
  await settle();
  const next = await open(acknowledged);
  await settle();
  expect(next.draft.getState().draft.claimNumber).toBe("left behind");
  expect(next.draft.getState().entries).toEqual({ "/injuredWorker/age": "about 40" });
  expect(only(next.saves).changes).toEqual([claim("left behind")]);
});

test("a save whose reply never came is no conflict for the page that comes after", async () => {
  const { draft, saves, acknowledged } = await open();
  draft.set("/claimNumber", "sent");
  void draft.flush();
  await settle();
  const arrived = kept(acknowledged, only(saves));
  draft.set("/claimNumber", "typed on");
  draft.close();
  await settle();
  const next = await open(arrived);
  await settle();
  expect(next.draft.getState().conflicts).toEqual([]);
  expect(only(next.saves).changes).toEqual([claim("typed on")]);
});

test("without an answer it is tried again, later and later, and never called saved", async () => {
  const { draft, saves, pass } = await open();
  draft.set("/claimNumber", "offline");
  await pass(800);
  for (const wait of [1_000, 2_000, 4_000]) {
    only(saves).fail(new SaveUnanswered());
    await settle();
    expect(draft.getState().status).toBe("failed");
    const sent = saves.length;
    await pass(wait - 1);
    expect(saves.length).toBe(sent);
    await pass(1);
    expect(saves.length).toBe(sent + 1);
  }
});

test("going back to the old value while a reply is missing is not called saved", async () => {
  const { draft, saves, pass, acknowledged } = await open();
  draft.set("/claimNumber", "sent");
  await pass(800);
  const arrived = kept(acknowledged, only(saves));
  only(saves).fail(new SaveUnanswered());
  await settle();
  draft.set("/claimNumber", null);
  expect(draft.getState().status).toBe("failed");
  await pass(1_000);
  const { baseVersion } = only(saves);
  const caseId = acknowledged.id;
  only(saves).fail(new AppError({ code: "stale_version", caseId, baseVersion, current: arrived }));
  await settle();
  expect(only(saves).changes).toEqual([{ op: "set", path: "/claimNumber", value: null }]);
  expect(draft.getState().conflicts).toEqual([]);
});

test("a fault of the server is shown and tried again when asked to", async () => {
  const { draft, saves, pass } = await open();
  draft.set("/claimNumber", "edited");
  await pass(800);
  only(saves).fail(new Error("Something failed on the server."));
  await pass(600_000);
  expect(saves.length).toBe(1);
  expect(draft.getState()).toMatchObject({
    status: "failed",
    problem: "Something failed on the server.",
  });
  draft.retry();
  await settle();
  expect(saves.length).toBe(2);
});

test("a refused field does not hold up the others and is sent again once it is corrected", async () => {
  const { draft, saves, pass, acknowledged } = await open();
  const caseNumber = CaseNumber.parse("CM14-0000001");
  draft.set("/caseNumber", caseNumber);
  draft.set("/claimNumber", "other field");
  await pass(800);
  only(saves).fail(
    new AppError({ code: "case_number_taken", caseNumber, takenBy: acknowledged.id }),
  );
  await settle();
  expect(only(saves).changes).toEqual([claim("other field")]);
  const next = kept(acknowledged, only(saves));
  only(saves).answer(next);
  await settle();
  expect(draft.getState().status).toBe("failed");
  expect(draft.getState().problem).toMatch(/CM14-0000001 belongs to another case/);
  draft.set("/caseNumber", "CM14-0000002");
  await pass(800);
  expect(only(saves).changes).toEqual([{ op: "set", path: "/caseNumber", value: "CM14-0000002" }]);
});

async function conflicted() {
  const page = await open();
  page.draft.set("/claimNumber", "mine");
  page.draft.set(`/disputedItems/0/request`, "my words");
  await page.pass(800);
  const current: Case = { ...page.acknowledged, version: 2, claimNumber: "theirs" };
  const caseId = current.id;
  only(page.saves).fail(new AppError({ code: "stale_version", caseId, baseVersion: 1, current }));
  await settle();
  const merged = kept(current, only(page.saves));
  only(page.saves).answer(merged);
  await settle();
  return { ...page, merged };
}

test("a field that both changed shows both values while the other fields are saved", async () => {
  const { draft, saves } = await conflicted();
  expect(only(saves).changes.map((change) => "path" in change && change.path)).toEqual([
    `/disputedItems/${itemId}/request`,
  ]);
  expect(draft.getState()).toMatchObject({
    status: "conflict",
    draft: { claimNumber: "mine" },
    conflicts: [{ path: "/claimNumber", base: null, mine: "mine", theirs: "theirs" }],
  });
});

test("my side of a conflict is saved when it is chosen", async () => {
  const { draft, saves, merged } = await conflicted();
  draft.choose("/claimNumber", "mine");
  await settle();
  expect(only(saves).changes).toEqual([claim("mine")]);
  only(saves).answer(kept(merged, only(saves)));
  await settle();
  expect(draft.getState().status).toBe("saved");
});

test("their side of a conflict replaces mine when it is chosen, and nothing is sent", async () => {
  const { draft, saves } = await conflicted();
  draft.choose("/claimNumber", "theirs");
  await settle();
  expect(saves.length).toBe(2);
  expect(draft.getState()).toMatchObject({ status: "saved", draft: { claimNumber: "theirs" } });
});

test("an item that another person removed while it was edited stays until someone chooses", async () => {
  const { draft, acknowledged } = await open();
  draft.set("/disputedItems/0/request", "my words");
  draft.receive({ ...acknowledged, version: 2, disputedItems: [] });
  const place = `/disputedItems/${itemId}`;
  expect(draft.getState().conflicts).toMatchObject([{ path: place, theirs: undefined }]);
  expect(draft.getState().draft.disputedItems).toMatchObject([{ request: "my words" }]);
  draft.choose(place, "theirs");
  expect(draft.getState().draft.disputedItems).toEqual([]);
});

test("an item with text that cannot be read yet is not taken away under the cursor", async () => {
  const { draft, acknowledged } = await open();
  draft.keepEntry("/disputedItems/0/quantity/sessions", "twelve");
  draft.receive({ ...acknowledged, version: 2, disputedItems: [] });
  expect(draft.getState()).toMatchObject({
    status: "conflict",
    draft: { disputedItems: [{ id: itemId }] },
    entries: { [`/disputedItems/${itemId}/quantity/sessions`]: "twelve" },
  });
});

test("a value that does not fit its field is refused at once and changes nothing", async () => {
  const { draft, acknowledged } = await open();
  expect(() => draft.set("/injuredWorker/age", "old")).toThrow(AppError);
  expect(draft.getState().draft).toEqual(acknowledged);
});

test("a browser that keeps no local copy says so while something is unsaved", async () => {
  const { draft, saves, acknowledged } = await open(caseAtVersionOne(), { ...store, ...noStore() });
  draft.set("/claimNumber", "edited");
  await settle();
  expect(draft.getState().problem).toMatch(/cannot keep a copy/);
  void draft.flush();
  await settle();
  only(saves).answer(kept(acknowledged, only(saves)));
  await settle();
  expect(draft.getState()).toMatchObject({ status: "saved", problem: null });
});

test("two dead pages' values of a field in a removed item are both shown", async () => {
  const first = await open();
  const second = await open(first.acknowledged);
  first.draft.set("/disputedItems/0/request", "first page");
  second.draft.set("/disputedItems/0/request", "second page");
  first.draft.close();
  second.draft.close();
  await settle();
  const next = await open({ ...first.acknowledged, version: 2, disputedItems: [] });
  const { conflicts } = next.draft.getState();
  const place = `/disputedItems/${itemId}`;
  expect(conflicts.map(({ path }) => path).toSorted()).toEqual([place, `${place}/request`]);
  expect(JSON.stringify(conflicts)).toMatch(/first page.*second page|second page.*first page/);
  next.draft.choose(place, "theirs");
  expect(next.draft.getState()).toMatchObject({ conflicts: [], draft: { disputedItems: [] } });
});
