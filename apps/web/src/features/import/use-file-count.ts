import { countEntries } from "@openimr/determination/batch";
import { useEffect, useState } from "react";
import type { Choice } from "./choice.ts";

/** How many files a choice holds with those in its zips and JSON Lines; null until it is counted. */
export function useFileCount({ inputs }: Choice): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    setCount(null);
    countEntries(inputs, leaving.signal).then(setCount, (error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
    return () => leaving.abort();
  }, [inputs]);
  return count;
}
