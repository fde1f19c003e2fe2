import { Case } from "./case.ts";
import type { CaseChange } from "./case-change.ts";
import { AppError } from "./errors.ts";
import { pathSegments } from "./field-path.ts";
import { isRecord } from "./json-equal.ts";

/**
 * The case after the changes, in their order; the case and the changes are left as they are. A
 * change whose field or element does not exist, or that would break the shape of a case, throws
 * `invalid_change` and nothing is applied.
 */
export function applyChanges(record: Case, changes: readonly CaseChange[]): Case {
  const changed = changes.reduce<Record<string, unknown>>(applyChange, record);
  const parsed = Case.safeParse(changed);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue === undefined ? "" : `/${issue.path.join("/")}`;
  throw invalid(path, issue?.message ?? "does not fit the shape of a case");
}

function applyChange(record: Record<string, unknown>, change: CaseChange): Record<string, unknown> {
  if (change.op === "set") return setField(record, change.path, change.value);
  const list = record[change.list];
  if (!Array.isArray(list)) throw invalid(`/${change.list}`, "is not a list");
  return { ...record, [change.list]: changeList(list, change) };
}

function changeList(list: unknown[], change: Exclude<CaseChange, { op: "set" }>): unknown[] {
  if (change.op === "insert") {
    if (positionOf(list, change.element.id) >= 0) {
      throw invalid(`/${change.list}/${change.element.id}`, "is already in the list");
    }
    return insertBefore(list, change.element, change.before);
  }
  const at = positionOf(list, change.id);
  if (at < 0) throw invalid(`/${change.list}/${change.id}`, "is no longer in the list");
  const others = list.toSpliced(at, 1);
  return change.op === "move" ? insertBefore(others, list[at], change.before) : others;
}

function positionOf(list: readonly unknown[], id: string | null): number {
  return list.findIndex((element) => isRecord(element) && element.id === id);
}

function insertBefore(list: unknown[], element: unknown, before: string | null): unknown[] {
  const position = positionOf(list, before);
  return list.toSpliced(position < 0 ? list.length : position, 0, element);
}

function setField(
  record: Record<string, unknown>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const segments = pathSegments(path);
  const [first] = segments;
  if (first === undefined) throw invalid(path, "is the case itself; change its fields instead");
  if (segments.length === 1 && ["id", "version", "schemaVersion"].includes(first)) {
    throw invalid(path, "is kept by the system and cannot be changed");
  }
  return withValue(record, segments, { path, value });
}

/** A copy of what holds a field, down to the field, with the new value in it. */
function withValue(
  holder: unknown,
  [first = "", ...rest]: string[],
  set: { path: string; value: unknown },
): Record<string, unknown> {
  if (!isRecord(holder) || !Object.hasOwn(holder, first)) {
    throw invalid(set.path, "is no field of a case");
  }
  if (rest.length === 0) return { ...holder, [first]: set.value };
  const inner = holder[first];
  if (!Array.isArray(inner)) return { ...holder, [first]: withValue(inner, rest, set) };
  const [id = "", ...field] = rest;
  const at = positionOf(inner, id);
  if (at < 0 || field.length === 0) throw invalid(set.path, "is no field of a case");
  return { ...holder, [first]: inner.with(at, withValue(inner[at], field, set)) };
}

function invalid(path: string, problem: string): AppError {
  return new AppError({ code: "invalid_change", path, problem });
}
