import { type Case, isRecord, jsonEqual } from "@openimr/core";
import type { CasePath } from "./case-path.ts";

/** Path patterns as a tree, so that two cases are compared in one walk for all of them. */
export type FieldTree = { path: CasePath | null; below: Map<string, FieldTree> };

/** The tree of some patterns. */
export function fieldTree(paths: Iterable<CasePath>): FieldTree {
  const root: FieldTree = { path: null, below: new Map() };
  for (const path of paths) {
    let node = root;
    for (const name of path.split(".")) {
      const next = node.below.get(name) ?? { path: null, below: new Map() };
      node.below.set(name, next);
      node = next;
    }
    node.path = path;
  }
  return root;
}

/**
 * For each pattern of the tree that has another value in `after` than in `before`, the positions of
 * the disputed items in which it has; null stands for what is not confined to an item. Where a list
 * has another length, or an object is there in one case alone, everything below it counts as changed.
 */
export type ChangedFields = Map<CasePath, Set<number | null>>;

/** What has changed between two cases in the fields of a tree. */
export function changedFields(before: Case, after: Case, tree: FieldTree): ChangedFields {
  const changed: ChangedFields = new Map();
  const { below } = tree;
  const items = below.get("disputedItems")?.below.get("*");
  if (items === undefined || before.disputedItems.length !== after.disputedItems.length) {
    compare(tree, { before, after, item: null }, changed);
    return changed;
  }
  const rest = new Map([...below].filter(([name]) => name !== "disputedItems"));
  compare({ path: null, below: rest }, { before, after, item: null }, changed);
  for (const item of before.disputedItems.keys()) {
    const pair = { before: before.disputedItems[item], after: after.disputedItems[item], item };
    compare(items, pair, changed);
  }
  return changed;
}

type Pair = { before: unknown; after: unknown; item: number | null };

function compare(tree: FieldTree, { before, after, item }: Pair, changed: ChangedFields): void {
  if (before === after) return;
  if (tree.path !== null) {
    if (jsonEqual(before, after)) return;
    add(tree.path, item, changed);
  }
  const each = tree.below.get("*");
  if (each !== undefined && Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) addAll(tree, item, changed);
    else {
      for (const at of before.keys()) {
        compare(each, { before: before[at], after: after[at], item }, changed);
      }
    }
  } else if (isRecord(before) && isRecord(after)) {
    for (const [name, below] of tree.below) {
      compare(below, { before: before[name], after: after[name], item }, changed);
    }
  } else addAll(tree, item, changed);
}

function addAll(tree: FieldTree, item: number | null, changed: ChangedFields): void {
  if (tree.path !== null) add(tree.path, item, changed);
  for (const below of tree.below.values()) addAll(below, item, changed);
}

function add(path: CasePath, item: number | null, changed: ChangedFields): void {
  const items = changed.get(path);
  if (items === undefined) changed.set(path, new Set([item]));
  else items.add(item);
}
