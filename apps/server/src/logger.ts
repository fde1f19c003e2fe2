import { type Logger, pino } from "pino";
import type { Env } from "./env.ts";

/**
 * The server's log, one JSON object a line on standard error. It holds ids, codes and names of
 * procedures, never what was sent or kept: that is medical and personal.
 */
export function createLogger(level: Env["LOG_LEVEL"]): Logger {
  return pino({ level, base: { process: "server" } }, pino.destination({ dest: 2, sync: true }));
}

/** What of an unexpected error may be written down: its kind and where it arose, not its message. */
export function errorFacts(error: unknown): { kind: string; code: string | null; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, code: null, at: [] };
  const code: unknown = Reflect.get(error, "code");
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    code: typeof code === "string" ? code : null,
    at: at.slice(0, 8).map((line) => line.trim()),
  };
}
