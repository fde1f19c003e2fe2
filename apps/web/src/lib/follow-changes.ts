import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, trpc } from "./trpc.ts";

/** Most often that lists are loaded anew while others save, in milliseconds. */
const SETTLE = 2_000;

/**
 * Keeps the worklist and histories up to date with what others save. It follows only while the page
 * is seen: a browser keeps few connections to one server, and pages that nobody sees would take them.
 */
export function useFollowedChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const changed = new Set<string>();
    let lastEventId: string | undefined;
    let settling: ReturnType<typeof setTimeout> | undefined;
    let following: { unsubscribe(): void } | undefined;
    const refresh = () => {
      settling = undefined;
      void queries.invalidateQueries(trpc.case.list.pathFilter());
      for (const id of changed)
        void queries.invalidateQueries(trpc.case.history.queryFilter({ id }));
      changed.clear();
    };
    const follow = () => {
      following?.unsubscribe();
      following = undefined;
      if (document.visibilityState !== "visible") return;
      const from = lastEventId === undefined ? {} : { lastEventId };
      following = api.case.changes.subscribe(
        { id: null, ...from },
        {
          onData: ({ id, data }) => {
            lastEventId = id;
            for (const { caseId } of data.saved) changed.add(caseId);
            if (changed.size > 0) settling ??= setTimeout(refresh, SETTLE);
          },
        },
      );
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      clearTimeout(settling);
      following?.unsubscribe();
    };
  }, [queries]);
}
