import type { Case } from "@openimr/core";

/**
 * The case behind a proxy that notes each field that is read, as a path pattern with `*` for a
 * position. Going through an object or a list on the way to a field counts as reading it too.
 */
export function recordedCase(record: Case): { record: Case; reads: ReadonlySet<string> } {
  const reads = new Set<string>();
  const known = new Map<object, object>();

  function recorded<T extends object>(target: T, path: string): T {
    const before = known.get(target);
    if (before !== undefined) return before as T;
    const proxy = new Proxy(target, {
      get(holder, key, receiver) {
        const value: unknown = Reflect.get(holder, key, receiver);
        if (typeof key === "symbol") return value;
        if (Array.isArray(holder) && !/^\d+$/.test(key)) return value;
        const name = Array.isArray(holder) ? "*" : key;
        const place = path === "" ? name : `${path}.${name}`;
        reads.add(place);
        return typeof value === "object" && value !== null ? recorded(value, place) : value;
      },
    });
    known.set(target, proxy);
    return proxy;
  }

  return { record: recorded(record, ""), reads };
}

/** The reads that the declared patterns do not allow: neither one of them, nor above or below one. */
export function undeclaredReads(reads: ReadonlySet<string>, declared: readonly string[]): string[] {
  return [...reads].filter(
    (read) =>
      !declared.some(
        (path) => path === read || path.startsWith(`${read}.`) || read.startsWith(`${path}.`),
      ),
  );
}
