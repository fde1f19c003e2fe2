import { jsonEqual } from "@openimr/core";
import { type GuidelinePack, type PackList, packLists } from "./guideline-pack.ts";
import { type PackProblem, problemsOfPack } from "./pack-problems.ts";

/** A row that laying one pack over another changed; `fields` are those that differ. */
export type PackChange = { list: PackList; id: string } & (
  | { kind: "added" | "removed" }
  | { kind: "replaced"; fields: string[] }
);

/** The combined pack with what changed, or all that keeps the two from fitting together. */
export type PackCombination =
  | { ok: true; pack: GuidelinePack; changes: PackChange[] }
  | { ok: false; problems: PackProblem[] };

/**
 * Lays a pack over another: a row of `over` replaces the row of `base` with its id, any other is
 * added, and the ids in `over.removes` are taken out. A row that is alike in both is no change.
 */
export function combinePacks(base: GuidelinePack, over: GuidelinePack): PackCombination {
  const missing = packLists.flatMap((list) => unknownRemovals(base, over, list));
  const rows = {
    documents: laidOver(base.documents, over.documents, over.removes.documents),
    treatments: laidOver(base.treatments, over.treatments, over.removes.treatments),
    conditions: laidOver(base.conditions, over.conditions, over.removes.conditions),
    limits: laidOver(base.limits, over.limits, over.removes.limits),
  };
  const pack: GuidelinePack = {
    format: 1,
    id: `${base.id} + ${over.id}`,
    version: `${base.version} + ${over.version}`,
    title: `${base.title}, with ${over.title}`,
    ...rows,
    removes: { documents: [], treatments: [], conditions: [], limits: [] },
  };
  const problems = [...missing, ...repeated(over), ...problemsOfPack(pack).map(placedIn(over))];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pack, changes: packLists.flatMap((list) => changesOf(base, over, list)) };
}

/** A change in words, as in "limit 001-massage: replaced most, confidence". */
export function describePackChange(change: PackChange): string {
  const row = `${change.list.slice(0, -1)} ${change.id}`;
  return change.kind === "replaced"
    ? `${row}: replaced ${change.fields.join(", ")}`
    : `${row}: ${change.kind}`;
}

function laidOver<Row extends { id: string }>(
  base: readonly Row[],
  over: readonly Row[],
  removed: readonly string[],
): Row[] {
  const rows = new Map(base.map((row) => [row.id, row]));
  for (const id of removed) rows.delete(id);
  for (const row of over) rows.set(row.id, row);
  return [...rows.values()];
}

function changesOf(base: GuidelinePack, over: GuidelinePack, list: PackList): PackChange[] {
  const before = new Map<string, object>(base[list].map((row) => [row.id, row]));
  const given = new Set(over[list].map(({ id }) => id));
  const removed = over.removes[list].filter((id) => before.has(id) && !given.has(id));
  return [
    ...removed.map((id): PackChange => ({ list, id, kind: "removed" })),
    ...over[list].flatMap((row): PackChange[] => {
      const old = before.get(row.id);
      if (old === undefined) return [{ list, id: row.id, kind: "added" }];
      const fields = differingFields(old, row);
      return fields.length === 0 ? [] : [{ list, id: row.id, kind: "replaced", fields }];
    }),
  ];
}

function differingFields(before: object, after: object): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => !jsonEqual(old.get(name), now.get(name)),
  );
}

function unknownRemovals(base: GuidelinePack, over: GuidelinePack, list: PackList): PackProblem[] {
  const known = new Set(base[list].map(({ id }) => id));
  return over.removes[list].flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            path: `/removes/${list}/${index}`,
            row: null,
            problem: `the pack ${base.id} has no ${list.slice(0, -1)} ${id}`,
            remedy: "Correct the id, or leave it out",
          },
        ],
  );
}

/** The problem of a row that the upper pack gives, with its place in that pack. */
function placedIn(over: GuidelinePack): (problem: PackProblem) => PackProblem {
  return (problem) => {
    const [, list, , field] = problem.path.split("/");
    const name = packLists.find((each) => each === list);
    const index = name === undefined ? -1 : over[name].findIndex(({ id }) => id === problem.row);
    return index < 0 ? problem : { ...problem, path: `/${list}/${index}/${field}` };
  };
}

/** Ids that the upper pack gives twice; combined, the later would hide the earlier. */
function repeated(over: GuidelinePack): PackProblem[] {
  return problemsOfPack(over).filter(({ path }) => path.endsWith("/id"));
}
