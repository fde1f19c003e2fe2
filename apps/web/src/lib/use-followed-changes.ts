import type { CaseId } from "@openimr/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, trpc } from "./trpc.ts";

/** Most often that lists are loaded anew while others save, in milliseconds. */
const SETTLE = 2_000;

/**
 * Keeps the worklist and histories up to date with what others save: to the case, or to any where it is
 * null. It follows only while the page is seen: a browser keeps few connections to one server, and pages
 * that nobody sees would take them.
 */
export function useFollowedChanges(id: CaseId | null, { enabled }: { enabled: boolean }): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const changed = new Set<string>();
    let lastEventId: string | undefined;
    let settling: ReturnType<typeof setTimeout> | undefined;
    let following: { unsubscribe(): void } | undefined;
    const refresh = () => {
      settling = undefined;
      void queries.invalidateQueries(trpc.case.list.pathFilter());
      for (const caseId of changed) {
        void queries.invalidateQueries(trpc.case.history.queryFilter({ id: caseId }));
      }
      changed.clear();
    };
    const follow = () => {
      following?.unsubscribe();
      following = undefined;
      if (document.visibilityState !== "visible") return;
      following = api.case.changes.subscribe(
        { id, ...(lastEventId !== undefined && { lastEventId }) },
        {
          onData: (message) => {
            lastEventId = message.id;
            for (const { caseId } of message.data.saved) changed.add(caseId);
            const isNews = changed.size > 0 || message.data.deadlinesRenewed;
            if (isNews) settling ??= setTimeout(refresh, SETTLE);
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
  }, [id, enabled, queries]);
}
