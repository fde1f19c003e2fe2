import "fake-indexeddb/auto";
import {
  type Case,
  CaseId,
  ItemId,
  jsonEqual,
  newCase,
  newDisputedItem,
  valueAt,
} from "@openimr/core";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { indexedDbStore } from "./indexed-db-store.ts";
import { memoryLocks } from "./simulation/memory-locks.ts";
import type { Fate } from "./simulation/simulated-network.ts";
import { Simulation, type Step } from "./simulation/simulation.ts";

const id = (end: string) => `0192f000-0000-7000-8000-00000000000${end}`;
const items = ["0", "1", "2"].map((end) => ItemId.parse(id(end)));
const paths = [
  "/claimNumber",
  "/injuredWorker/occupation",
  "/clinicalSummary/text",
  ...items.flatMap((item) => [
    `/disputedItems/${item}/request`,
    `/disputedItems/${item}/decision/rationale`,
  ]),
];

function caseForRun(run: number): Case {
  const caseId = CaseId.parse(`0192f000-0000-7000-8000-${String(run).padStart(12, "0")}`);
  const disputedItems = items.slice(0, 2).map((item) => newDisputedItem(item, "asked"));
  return { ...newCase(caseId, "ca-wc-imr"), version: 1, disputedItems };
}

const fate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constantFrom(
    "delivered",
    "delivered",
    "delivered",
    "request lost",
    "reply lost",
    "late",
    "duplicated",
    "fault",
    "fault after",
  ),
  delay: fc.constantFrom(1, 300, 5_000),
});
const page = fc.constantFrom(0, 0, 1);
const path = fc.constantFrom(...paths);
const item = fc.constantFrom(...items);
const before = fc.option(item);
const change = fc.oneof(
  fc.record({
    op: fc.constant("insert" as const),
    list: fc.constant("disputedItems" as const),
    element: item.map((itemId) => newDisputedItem(itemId, "added")),
    before,
  }),
  fc.record({
    op: fc.constant("remove" as const),
    list: fc.constant("disputedItems" as const),
    id: item,
  }),
  fc.record({
    op: fc.constant("move" as const),
    list: fc.constant("disputedItems" as const),
    id: item,
    before,
  }),
);
const wait = fc.record({
  do: fc.constant("wait" as const),
  milliseconds: fc.constantFrom(50, 900, 2_000, 30_000),
});
const kill = fc.record({ do: fc.constant("kill" as const), page });
const open = fc.record({
  do: fc.constant("open" as const),
  page,
  behind: fc.constantFrom(0, 0, 1),
});
const edit = fc.record({ do: fc.constant("edit" as const), page, path });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("enter" as const), page, path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("change" as const), page, change }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("another edits" as const), path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("another changes" as const), change }) },
  { weight: 4, arbitrary: wait },
  { weight: 1, arbitrary: kill },
  { weight: 2, arbitrary: open },
);

const store = await indexedDbStore(memoryLocks());
afterAll(() => store.close());
let runs = 0;

async function simulate(steps: readonly Step[], fates: readonly Fate[]): Promise<Simulation> {
  runs += 1;
  const simulation = new Simulation(caseForRun(runs), store, fates);
  await simulation.run(steps);
  await simulation.calmDown();
  return simulation;
}

test("no value that a person entered is ever lost, whatever the network, other people and crashes do", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.array(fate, { maxLength: 12 }),
      async (steps, fates) => {
        const simulation = await simulate(steps, fates);
        const { server, pages, entered, placed } = simulation;
        const conflicts = JSON.stringify(pages.map((one) => one?.draft.getState().conflicts));
        const isShown = (value: string) => conflicts.includes(`"${value}"`);
        for (const { path: place, writer, value } of entered.values()) {
          const writers = [...entered.values()].filter((other) => other.path === place);
          const shown = isShown(value);
          const removable = [...placed].some((element) => place.startsWith(`${element}/`));
          const kept = server.versions.some((version) => valueAt(version, place) === value);
          const hint = `${value} of writer ${writer} at ${place}`;
          // A page may take up a dead page's unsent value, and its user see and replace it.
          const alive = writers.map((other) => other.value).filter((one) => isShown(one));
          const seen = [valueAt(server.current, place), ...alive].some((from) =>
            simulation.leadsTo(from, value),
          );
          expect(kept || shown || seen, hint).toBe(true);
          if (removable) continue;
          expect(shown || seen, hint).toBe(true);
          if (writers.length === 1) expect(valueAt(server.current, place), hint).toBe(value);
        }
        for (const [place, text] of simulation.unread) {
          expect(pages.map((one) => one?.draft.getState().entries[place])).toContain(text);
        }
        expect(simulation.wronglySaved).toEqual([]);
        for (const one of pages) {
          const state = one?.draft.getState();
          const unread = Object.keys(state?.entries ?? {}).length > 0;
          const open = (state?.conflicts.length ?? 0) > 0;
          expect(state?.status).toBe(open ? "conflict" : unread ? "unsaved" : "saved");
        }
      },
    ),
    { numRuns: 1_000 },
  );
}, 120_000);

const alone: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: edit.map((one) => ({ ...one, page: 0 })) },
  {
    weight: 3,
    arbitrary: edit.map((one) => ({ ...one, page: 0, value: "the same again" })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("change" as const), page: fc.constant(0), change }),
  },
  { weight: 3, arbitrary: wait },
  { weight: 1, arbitrary: kill.map((one) => ({ ...one, page: 0 })) },
  { weight: 2, arbitrary: open.map((one) => ({ ...one, page: 0, behind: 0 })) },
);

test("who works alone never meets a conflict, however many replies are lost, and keeps the last state", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(alone, { maxLength: 25 }),
      fc.array(fate, { maxLength: 12 }),
      async (steps, fates) => {
        const simulation = await simulate(steps, fates);
        const state = simulation.pages[0]?.draft.getState();
        expect(state?.conflicts).toEqual([]);
        expect(state?.status).toBe("saved");
        expect(jsonEqual(state?.draft, simulation.server.current)).toBe(true);
        for (const { path: place, value } of simulation.entered.values()) {
          expect(valueAt(simulation.server.current, place)).toBe(value);
        }
      },
    ),
    { numRuns: 1_500 },
  );
}, 120_000);
