import { createClient } from "@openimr/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Calls go to the server of this page, which passes them on (vite.config.ts). */
const client = createClient({ url: "" });

/** Cases in which something is due, what is due first at the top. */
export function useDueCases() {
  return useQuery({
    queryKey: ["due cases"],
    queryFn: ({ signal }) =>
      client.case.list.query(
        { dueBefore: "9999-12-31", sortBy: "due", direction: "asc", limit: 200 },
        { signal },
      ),
  });
}

/** What runs at the other end. */
export function useSystem() {
  return useQuery({
    queryKey: ["system"],
    queryFn: ({ signal }) => client.system.info.query({}, { signal }),
  });
}

/** Whether saves are told as they happen; after a break the connection is made anew by itself. */
export type Connection = "connecting" | "live" | "interrupted" | "refused";

/** Loads the cases anew whenever anybody saves one, and tells how the connection for that stands. */
export function useFollowedSaves({ enabled }: { enabled: boolean }): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>("connecting");
  useEffect(() => {
    if (!enabled) return;
    const following = client.case.changes.subscribe(
      { id: null },
      {
        onData: ({ data }) => {
          const isNews = data.saved.length > 0 || data.deadlinesRenewed;
          if (isNews) void queries.invalidateQueries({ queryKey: ["due cases"] });
        },
        onConnectionStateChange: ({ state, error }) => {
          if (state === "pending") setConnection("live");
          if (state === "connecting" && error !== null) setConnection("interrupted");
        },
        onError: () => setConnection("refused"),
      },
    );
    return () => following.unsubscribe();
  }, [enabled, queries]);
  return connection;
}
