import { Case, type FieldPath, isRecord, pathSegments } from "@openimr/core";

/**
 * What is different in a case, by place: `{ "/disputedItems/0/decision/outcome": null }`. A value that
 * is an object replaces only the fields that it names; anything else replaces what was there.
 */
export type Overrides = Readonly<Record<FieldPath, unknown>>;

/**
 * A copy of the case with the overrides in it. Throws where a place does not exist in the case or the
 * result is no case.
 */
export function withOverrides(record: Case, overrides: Overrides): Case {
  const changed = Object.entries(overrides).reduce<unknown>(
    (whole, [path, value]) => put(whole, pathSegments(path), { path, value }),
    record,
  );
  return Case.parse(changed);
}

function put(
  holder: unknown,
  [first, ...rest]: string[],
  override: { path: string; value: unknown },
): unknown {
  if (first === undefined) return merged(holder, override.value);
  if (Array.isArray(holder)) {
    const at = Number(first);
    if (!Number.isInteger(at) || at < 0 || at > holder.length) throw missing(override.path);
    return holder.toSpliced(at, 1, put(holder[at] ?? null, rest, override));
  }
  if (!isRecord(holder) || !Object.hasOwn(holder, first)) throw missing(override.path);
  return { ...holder, [first]: put(holder[first], rest, override) };
}

function merged(before: unknown, value: unknown): unknown {
  return isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
}

function missing(path: string): Error {
  return new Error(
    `The sound case has no place ${path}. Name a field of it, with positions in lists.`,
  );
}
