import { expect, test } from "vitest";
import { z } from "zod";
import { createCatalogue, shippedCatalogue } from "./catalogue.ts";
import { GuidelinePack } from "./guideline-pack.ts";
import { problemsOfPack } from "./pack-problems.ts";
import { readPack } from "./read-pack.ts";
import { shippedPack } from "./shipped-pack.ts";

const { documents, limits, treatments, conditions } = shippedPack;

test("the rows of the shipped pack fit together", () => {
  expect(problemsOfPack(shippedPack)).toEqual([]);
});

test("each of the 108 entries of the table of limits has at least one limit", () => {
  const entries = new Set(limits.map(({ id }) => Number(/^(\d{3})-[a-z0-9-]+$/.exec(id)?.[1])));
  expect([...entries].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 108 }, (_, index) => index + 1),
  );
});

test("a limit's pages stand within those of its topic, where the topic's pages are known", () => {
  for (const { id, document, topic, pages } of limits) {
    const known = shippedCatalogue.documents
      .get(document)
      ?.topics.find(({ title }) => title === topic)?.pages;
    if (known === undefined || known.length === 0) continue;
    for (const { from, to } of pages) {
      const inside = known.some((range) => range.from <= from && to <= range.to);
      expect([id, inside]).toEqual([id, true]);
    }
  }
});

test("a topic's pages stand within those of its chapter, and its chapter is one of the document's", () => {
  for (const { chapters, topics } of documents) {
    for (const { title, chapter, pages } of topics) {
      if (chapter === null) continue;
      const known = chapters.find((each) => each.title === chapter);
      expect([title, known?.title]).toEqual([title, chapter]);
      const range = known?.pages ?? null;
      if (range === null) continue;
      for (const { from, to } of pages) {
        expect([title, range.from <= from && to <= range.to]).toEqual([title, true]);
      }
    }
  }
});

test("the numbers that were seen in a source are marked so, and no others", () => {
  const seen = new Set(
    limits
      .filter(({ confidence }) => confidence === "seen")
      .map(({ id }) => Number(id.slice(0, 3))),
  );
  expect([...seen].toSorted((a, b) => a - b)).toEqual([
    1, 2, 12, 13, 14, 15, 16, 17, 18, 31, 42, 54, 103, 104, 105, 106, 107, 108,
  ]);
});

test("an amount of nothing counts only what comes with a treatment", () => {
  const none = limits.filter((limit) => limit.kind === "amount" && limit.most === 0);
  expect(none.map(({ id }) => id)).toEqual(["046-opioid-refills"]);
});

test("every treatment and every condition of the shipped pack serves a limit", () => {
  const used = new Set(limits.map(({ treatment }) => treatment));
  for (const { within } of treatments) if (within !== null) used.add(within);
  const needed = new Set(limits.flatMap((limit) => limit.conditions));
  expect(conditions.filter(({ id }) => !needed.has(id))).toEqual([]);
  const idle = treatments.filter(({ id, within }) => !used.has(id) && within === null);
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("the shipped pack goes through JSON and is read back the same", () => {
  const reading = readPack(JSON.parse(JSON.stringify(shippedPack)));
  expect(reading).toEqual({ ok: true, pack: shippedPack });
});

test("the pack's schema can be given to others as JSON Schema, with its parts by name", () => {
  const { $defs = {} } = z.toJSONSchema(GuidelinePack, { io: "input" });
  expect(Object.keys($defs)).toEqual(
    expect.arrayContaining(["GuidelineDocument", "TreatmentLimit", "Treatment", "Condition"]),
  );
});

test("a pack whose rows do not fit together makes no catalogue, and the error says where", () => {
  const [limit] = limits;
  if (limit === undefined) throw new Error("the shipped pack has no limits");
  const pack = { ...shippedPack, limits: [{ ...limit, topic: "Astrology" }] };
  expect(() => createCatalogue(pack)).toThrow(
    '/limits/0/topic (012-acupuncture-initial): mtus-acupuncture-2007 has no topic "Astrology". Add it',
  );
});
