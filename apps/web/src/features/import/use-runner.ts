import { useSyncExternalStore } from "react";
import { type RunnerState, runnerState, subscribeToRunners } from "./import-runner.ts";

/** How the import is going that this page feeds, or null where it does not feed it. */
export function useRunner(id: string): RunnerState | null {
  return useSyncExternalStore(subscribeToRunners, () => runnerState(id));
}
