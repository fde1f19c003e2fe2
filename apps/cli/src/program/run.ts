import type { Command } from "commander";
import { printProblem, setManner } from "../output.ts";
import { exitCodeOf } from "../problem.ts";
import type { Settings } from "../settings/settings.ts";

/** What every command is told: how to answer, and the settings that hold. */
export interface Told {
  json: boolean;
  settings: Settings;
}

/**
 * Runs a command and sets the exit code. A failure is said in a line, with what it is about:
 * `subject`, unless the failure knows better.
 */
export async function run(
  command: Command,
  subject: string | null,
  work: (told: Told) => Promise<number>,
): Promise<void> {
  const { json = false, quiet = false, color, server } = command.optsWithGlobals();
  setManner({ json, quiet, color: false });
  try {
    const { readSettings } = await import("../settings/settings.ts");
    const flag = color === undefined ? null : color ? "always" : "never";
    const settings = readSettings({ server, color: flag });
    const when = settings.color.value;
    const isTerminal = process.stdout.isTTY === true;
    setManner({ json, quiet, color: when === "always" || (when === "auto" && isTerminal) });
    process.exitCode = await work({ json, settings });
  } catch (error) {
    const { problemOf } = await import("../problem-of.ts");
    const problem = problemOf(error, subject === "-" ? "standard input" : subject);
    printProblem(problem);
    process.exitCode = exitCodeOf(problem);
  }
}
