import { Case } from "./case.ts";
import type { CaseChange } from "./case-change.ts";
import { AppError } from "./errors.ts";
import { pathSegments } from "./field-path.ts";
import { isRecord } from "./json-equal.ts";

/**
 * The case after the changes, in their order; the case passed in is left as it is. A change whose
 * field or element does not exist, or that would break the shape of a case, throws `invalid_change`
 * and nothing is applied.
 */
export function applyChanges(record: Case, changes: readonly CaseChange[]): Case {
  const draft: Record<string, unknown> = { ...Case.parse(record) };
  for (const change of changes) applyChange(draft, change);
  const parsed = Case.safeParse(draft);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue === undefined ? "" : `/${issue.path.join("/")}`;
  throw invalid(path, issue?.message ?? "does not fit the shape of a case");
}

function applyChange(draft: Record<string, unknown>, change: CaseChange): void {
  if (change.op === "set") {
    setField(draft, change.path, change.value);
    return;
  }
  const list = draft[change.list];
  if (!Array.isArray(list)) throw invalid(`/${change.list}`, "is not a list");
  const positionOf = (id: string | null) =>
    list.findIndex((element: unknown) => isRecord(element) && element.id === id);
  if (change.op === "insert") {
    if (positionOf(change.element.id) >= 0) {
      throw invalid(`/${change.list}/${change.element.id}`, "is already in the list");
    }
    insertBefore(list, change.element, positionOf(change.before));
    return;
  }
  const at = positionOf(change.id);
  if (at < 0) throw invalid(`/${change.list}/${change.id}`, "is no longer in the list");
  const [element] = list.splice(at, 1);
  if (change.op === "move") insertBefore(list, element, positionOf(change.before));
}

function insertBefore(list: unknown[], element: unknown, position: number): void {
  list.splice(position < 0 ? list.length : position, 0, element);
}

function setField(draft: Record<string, unknown>, path: string, value: unknown): void {
  const segments = pathSegments(path);
  const last = segments.pop();
  if (last === undefined) throw invalid(path, "is the case itself; change its fields instead");
  let parent: unknown = draft;
  for (const segment of segments) parent = enter(parent, segment);
  if (segments.length === 0 && ["id", "version", "schemaVersion"].includes(last)) {
    throw invalid(path, "is kept by the system and cannot be changed");
  }
  if (!isRecord(parent) || !Object.hasOwn(parent, last))
    throw invalid(path, "is no field of a case");
  parent[last] = value;
}

function enter(parent: unknown, segment: string): unknown {
  if (Array.isArray(parent)) {
    return parent.find((element: unknown) => isRecord(element) && element.id === segment);
  }
  return isRecord(parent) && Object.hasOwn(parent, segment) ? parent[segment] : undefined;
}

function invalid(path: string, problem: string): AppError {
  return new AppError({ code: "invalid_change", path, problem });
}
