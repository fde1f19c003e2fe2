import type { PageLocks } from "../page-locks.ts";

/** Locks as the browser gives them to its pages, for pages that share this object. */
export function memoryLocks(): PageLocks {
  const held = new Set<string>();
  return {
    async hold(name) {
      if (held.has(name)) return null;
      held.add(name);
      return () => held.delete(name);
    },
  };
}
