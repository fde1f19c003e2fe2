import type { Connection } from "./openimr.ts";

const words: Record<Connection, string> = {
  connecting: "Connecting…",
  live: "Live",
  interrupted: "Live updates are interrupted; trying again…",
  refused: "No live updates: load the page anew to see what changed",
};

/** Whether the page shows what others save. */
export function ConnectionState({ connection }: { connection: Connection }) {
  return (
    <p role="status" className="connection" data-state={connection}>
      {words[connection]}
    </p>
  );
}
