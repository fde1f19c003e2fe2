import type { Case } from "./case.ts";
import { CaseChange, FieldValue } from "./case-change.ts";
import { type IdentifiedList, identifiedLists } from "./field-path.ts";
import { isRecord, jsonEqual } from "./json-equal.ts";

/** Fields that the system keeps; a change never names them. */
const keptBySystem = new Set(["id", "version", "schemaVersion"]);

/**
 * Objects that are one field: their parts say one thing together, so that the half of one person's
 * edit and the half of another's would say what neither meant.
 */
const undivided = new Set(["service"]);

/**
 * The changes that turn one state of a case into another, one per field. Objects are compared field
 * by field, elements of the lists with ids one by one; other lists and a service count as one field.
 */
export function diffCases(from: Case, to: Case): CaseChange[] {
  const changes: CaseChange[] = [];
  for (const name of Object.keys(to) as (keyof Case)[]) {
    if (keptBySystem.has(name)) continue;
    const list = identifiedLists.find((known) => known === name);
    if (list === undefined) changes.push(...diffValue(`/${name}`, from[name], to[name]));
    else changes.push(...diffList(list, from[list], to[list]));
  }
  return changes;
}

function diffValue(path: string, from: unknown, to: unknown): CaseChange[] {
  if (jsonEqual(from, to)) return [];
  const whole = undivided.has(path.slice(path.lastIndexOf("/") + 1));
  if (whole || !isRecord(from) || !isRecord(to)) {
    return [{ op: "set", path, value: FieldValue.parse(to) }];
  }
  return Object.keys(to).flatMap((key) => diffValue(`${path}/${key}`, from[key], to[key]));
}

function diffList(
  list: IdentifiedList,
  from: readonly { id: string }[],
  to: readonly { id: string }[],
): CaseChange[] {
  const wanted = new Set<string>(to.map((element) => element.id));
  const known = new Map<string, { id: string }>(from.map((element) => [element.id, element]));
  const removed: CaseChange[] = from
    .filter((element) => !wanted.has(element.id))
    .map((element) => ({ op: "remove", list, id: element.id }));
  const set = to.flatMap((element) => {
    const previous = known.get(element.id);
    return previous === undefined ? [] : diffValue(`/${list}/${element.id}`, previous, element);
  });
  const order = from.map((element) => element.id).filter((id) => wanted.has(id));
  return [...removed, ...set, ...placeElements(list, order, to)];
}

/** Inserts and moves, from the end of the list to its start, so that each one's successor stands. */
function placeElements(
  list: IdentifiedList,
  order: string[],
  to: readonly { id: string }[],
): CaseChange[] {
  const changes: CaseChange[] = [];
  for (let index = to.length - 1; index >= 0; index -= 1) {
    const element = to[index];
    if (element === undefined) continue;
    const before = to[index + 1]?.id ?? null;
    const at = order.indexOf(element.id);
    if (at < 0) changes.push(CaseChange.parse({ op: "insert", list, element, before }));
    else if ((order[at + 1] ?? null) === before) continue;
    else {
      changes.push({ op: "move", list, id: element.id, before });
      order.splice(at, 1);
    }
    order.splice(before === null ? order.length : order.indexOf(before), 0, element.id);
  }
  return changes;
}
