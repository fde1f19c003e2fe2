import pc from "picocolors";
import { wantsColor } from "./env.ts";

/** Colours, or plain text where they are not welcome. */
export const colors = pc.createColors(wantsColor());

/** Writes to standard output: what a command is asked for, and nothing else. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a value as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Writes to standard error: problems and progress. */
export function printProblem(text: string): void {
  process.stderr.write(`${text}\n`);
}
