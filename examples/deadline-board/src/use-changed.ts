import type { CaseListEntry } from "@openimr/client";
import { useEffect, useRef, useState } from "react";

/** The cases that came in or were saved since the list was shown before, for a few seconds. */
export function useChanged(
  entries: readonly CaseListEntry[] | undefined,
): readonly CaseListEntry[] {
  const seen = useRef<ReadonlyMap<string, number> | null>(null);
  const [changed, setChanged] = useState<readonly CaseListEntry[]>([]);
  useEffect(() => {
    if (entries === undefined) return;
    const before = seen.current;
    seen.current = new Map(entries.map(({ id, version }) => [id, version]));
    if (before === null) return;
    const fresh = entries.filter(({ id, version }) => before.get(id) !== version);
    if (fresh.length === 0) return;
    setChanged(fresh);
    const timer = setTimeout(() => setChanged([]), 4_000);
    return () => clearTimeout(timer);
  }, [entries]);
  return changed;
}
