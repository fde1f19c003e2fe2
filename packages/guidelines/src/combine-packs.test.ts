import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "./catalogue.ts";
import { combinePacks, describePackChange } from "./combine-packs.ts";
import { findDocument } from "./find-document.ts";
import { GuidelinePack, packLists } from "./guideline-pack.ts";
import { describePackProblem } from "./pack-problems.ts";
import { shippedPack } from "./shipped-pack.ts";

const pack = (rest: object) =>
  GuidelinePack.parse({ format: 1, id: "ours", version: "7", title: "Our own", ...rest });

const handbook = {
  id: "handbook-2024",
  source: "other_guideline",
  mtus: false,
  title: "Handbook of Spines",
  shortTitle: "Handbook",
  edition: "2024",
  names: ["handbook of spines"],
  inForce: { from: "2024-01-01", to: null, confidence: "seen" },
  topics: [{ title: "Massage" }],
};
const limit = {
  id: "handbook-massage",
  document: "handbook-2024",
  topic: "Massage",
  treatment: "massage",
  kind: "amount",
  measure: "visit",
  most: 8,
};

test("a pack that adds a document and a limit is laid beside the shipped one", () => {
  const combined = combinePacks(shippedPack, pack({ documents: [handbook], limits: [limit] }));
  if (!combined.ok) throw new Error(combined.problems.map(describePackProblem).join("\n"));
  expect(combined.changes.map(describePackChange)).toEqual([
    "document handbook-2024: added",
    "limit handbook-massage: added",
  ]);
  const catalogue = createCatalogue(combined.pack);
  expect(findDocument("Handbook of Spines, Massage", null, catalogue)?.id).toBe("handbook-2024");
  expect(findDocument("Handbook of Spines, Massage", null)).toBeNull();
});

test("a row with a known id replaces it, and the fields that differ are named", () => {
  const old = shippedPack.limits.find(({ id }) => id === "041-opioid-dose");
  const over = pack({ limits: [{ ...old, most: 90, confidence: "seen" }] });
  const combined = combinePacks(shippedPack, over);
  expect(combined.ok && combined.changes.map(describePackChange)).toEqual([
    "limit 041-opioid-dose: replaced confidence, most",
  ]);
  expect(combined.ok && combined.pack.limits).toHaveLength(shippedPack.limits.length);
});

test("a row is taken out by its id", () => {
  const over = pack({ removes: { limits: ["001-massage"] } });
  const combined = combinePacks(shippedPack, over);
  expect(combined.ok && combined.changes.map(describePackChange)).toEqual([
    "limit 001-massage: removed",
  ]);
  expect(combined.ok && combined.pack.limits.some(({ id }) => id === "001-massage")).toBe(false);
});

test.each<[string, object, string]>([
  [
    "a limit of an unknown document",
    { limits: [{ ...limit, document: "nothing" }] },
    "/limits/0/document (handbook-massage): there is no document nothing. Add the document, or name another.",
  ],
  [
    "a limit for an unknown treatment",
    { documents: [handbook], limits: [{ ...limit, treatment: "leeches" }] },
    "/limits/0/treatment (handbook-massage): there is no treatment leeches. Add it, or name another.",
  ],
  [
    "a limit for an unknown condition",
    { documents: [handbook], limits: [{ ...limit, conditions: ["hiccups"] }] },
    "(handbook-massage): there is no condition hiccups. Add it, or name another.",
  ],
  [
    "a limit that runs backwards",
    { documents: [handbook], limits: [{ ...limit, least: 9 }] },
    "(handbook-massage): 9 to 8 runs backwards. Put the smaller number first.",
  ],
  [
    "a window that ends before it begins",
    {
      documents: [
        { ...handbook, inForce: { from: "2024-02-01", to: "2024-01-01", confidence: "seen" } },
      ],
    },
    "/documents/0/inForce (handbook-2024): it ends before it begins. Set `to` to the last day in force.",
  ],
  [
    "a treatment within itself",
    { treatments: [{ id: "leeches", label: "leeches", within: "leeches" }] },
    "/treatments/0/within (leeches): it lies within itself. Name a wider treatment, or null.",
  ],
  [
    "an id that is given twice",
    { documents: [handbook, handbook] },
    "/documents/1/id (handbook-2024): the id handbook-2024 is given twice. Give each row an id of its own.",
  ],
  [
    "a row to take out that is not there",
    { removes: { limits: ["001-masage"] } },
    "/removes/limits/0: the pack openimr has no limit 001-masage. Correct the id, or leave it out.",
  ],
  [
    "a document taken out while its limits stay",
    { removes: { documents: ["labor-code-4604.5"] } },
    "there is no document labor-code-4604.5",
  ],
])("%s is refused with its place and a remedy", (_what, rest, message) => {
  const combined = combinePacks(shippedPack, pack(rest));
  expect(combined.ok).toBe(false);
  expect(combined.ok ? "" : combined.problems.map(describePackProblem).join("\n")).toContain(
    message,
  );
});

const empty = pack({});

test("an empty pack and the pack itself change nothing", () => {
  for (const over of [empty, shippedPack]) {
    const combined = combinePacks(shippedPack, over);
    expect(combined.ok && combined.changes).toEqual([]);
    for (const list of packLists) {
      expect(combined.ok && combined.pack[list]).toEqual(shippedPack[list]);
    }
  }
});

test("what is changed, added and removed is reported, and nothing else is", () => {
  const ids = shippedPack.limits.map(({ id }) => id);
  const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 });
  fc.assert(
    fc.property(some, some, fc.nat({ max: 3 }), (removed, replaced, added) => {
      const over: GuidelinePack = {
        ...empty,
        removes: { ...empty.removes, limits: removed },
        limits: [
          ...shippedPack.limits
            .filter(({ id }) => replaced.includes(id))
            .map((each) => ({ ...each, note: "ours" })),
          ...shippedPack.limits.slice(0, added).map((each) => ({ ...each, id: `ours-${each.id}` })),
        ],
      };
      const combined = combinePacks(shippedPack, over);
      if (!combined.ok) throw new Error("these packs fit together");
      const reported = (kind: string) =>
        combined.changes.filter((each) => each.kind === kind).map(({ id }) => id);
      expect(new Set(reported("removed"))).toEqual(
        new Set(removed.filter((id) => !replaced.includes(id))),
      );
      expect(new Set(reported("replaced"))).toEqual(new Set(replaced));
      expect(reported("added")).toHaveLength(added);
      expect(combined.pack.limits).toHaveLength(
        ids.length - reported("removed").length + reported("added").length,
      );
    }),
  );
});
