import { useEffect, useRef } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";

/** Does something, such as loading anew, each time the server has confirmed another version. */
export function useAfterSaves(refetch: () => unknown): void {
  const version = useDraftState((state) => state.acknowledged.version);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) void refetch();
    seen.current = version;
  }, [version, refetch]);
}
