import { CaseSaved, Instant } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fakeContext, unkeptCase } from "../../tests/fake-context.ts";
import type { SavedPlace } from "../context.ts";
import { newId } from "../new-id.ts";
import { followChanges } from "./follow-changes.ts";

/** A write in a database made up for the test: milliseconds of its begin, its save's place, its end. */
type Write = { begins: number; kept: number; ends: number };

const start = Date.parse("2026-01-01T00:00:00.000Z");
const moment = (at: number) => Instant.parse(new Date(start + at).toISOString());
const LAST = 120_000;
const caseId = unkeptCase().id;

/** A database in which these writes happen while a follower looks, and the number of the write of a save. */
function madeUp(writes: readonly Write[], lookTakes: number) {
  let now = 60_000;
  const numbered = writes
    .toSorted((a, b) => a.begins - b.begins)
    .map((write, index) => ({ ...write, number: BigInt(index), eventId: newId() }));
  const saved = numbered.map(({ number, kept, ends, eventId }) => ({
    ends,
    saved: CaseSaved.parse({
      caseId,
      version: Number(number) + 1,
      type: "case_changed",
      actor: { id: "tester", name: "Tester" },
      at: moment(kept),
    }),
    place: { keptAt: moment(kept), eventId } satisfies SavedPlace,
  }));
  const order = ({ keptAt, eventId }: SavedPlace) => `${keptAt} ${eventId ?? ""}`;
  const context = fakeContext({
    clock: async () => {
      const begun = numbered.filter(({ begins }) => begins <= now);
      const next = BigInt(begun.length);
      const oldest = begun.find(({ ends }) => ends > now)?.number ?? next;
      const at = moment(now);
      now += lookTakes;
      return { at, oldest, next };
    },
    saved: async ({ after, limit }) =>
      saved
        .filter(({ ends, place }) => ends <= now && order(place) > order(after))
        .toSorted((a, b) => (order(a.place) < order(b.place) ? -1 : 1))
        .slice(0, limit),
  });
  /** Follows until the end, or until so many messages came; answers with the writes told and the last id. */
  const follow = async (messages: number, lastEventId?: Instant) => {
    const leaving = new AbortController();
    const news = {
      ...context.news,
      next: async () => {
        now += 1_000;
        if (now > LAST) leaving.abort();
      },
    };
    const query = { id: null, ...(lastEventId && { lastEventId }) };
    const told: number[] = [];
    let last = lastEventId;
    for await (const { id, saved: found } of followChanges(
      { ...context, news },
      query,
      leaving.signal,
    )) {
      last = id;
      told.push(...found.map(({ version }) => version - 1));
      messages -= 1;
      if (messages === 0) break;
    }
    return { told, last };
  };
  /** Those that a stream from the beginning has to tell. */
  const owed = numbered.filter(({ kept, ends }) => kept >= 55_000 && ends < LAST - 2_000);
  return { follow, owed: owed.map(({ number }) => Number(number)) };
}

const anyWrites = fc.array(
  fc
    .tuple(fc.nat(100_000), fc.nat(200), fc.oneof(fc.nat(50), fc.nat(40_000)))
    .map(([begins, until, lasts]) => ({
      begins,
      kept: begins + until,
      ends: begins + until + lasts,
    })),
  { maxLength: 40 },
);

test("every save is told once, however long its transaction goes on behind it", async () => {
  await fc.assert(
    fc.asyncProperty(anyWrites, fc.nat(300), async (writes, lookTakes) => {
      const { follow, owed } = madeUp(writes, lookTakes);
      const { told } = await follow(Number.POSITIVE_INFINITY);
      expect(new Set(told).size).toBe(told.length);
      expect(told).toEqual(expect.arrayContaining(owed));
    }),
    { numRuns: 300 },
  );
});

test("a stream that breaks and goes on behind its last message leaves out none", async () => {
  await fc.assert(
    fc.asyncProperty(anyWrites, fc.integer({ min: 1, max: 12 }), async (writes, messages) => {
      const { follow, owed } = madeUp(writes, 50);
      const first = await follow(messages);
      const second = await follow(Number.POSITIVE_INFINITY, first.last);
      expect([...first.told, ...second.told]).toEqual(expect.arrayContaining(owed));
    }),
    { numRuns: 300 },
  );
});
