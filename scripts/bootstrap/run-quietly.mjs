import { spawn } from "node:child_process";
import { SetUpError } from "./set-up-error.mjs";

/**
 * Runs a program to its end without showing its output; where it fails, a SetUpError carries what
 * it said. The note goes to standard error, so that standard output stays the command's own.
 * @param {{ note: string, file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} what
 * @returns {Promise<void>}
 */
export function runQuietly({ note, file, args, cwd, env }) {
  process.stderr.write(`${note} ...\n`);
  return new Promise((resolve, reject) => {
    // Only a .cmd file needs a shell, and only Windows has those.
    const shell = file.endsWith(".cmd");
    const child = spawn(file, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const fail = (/** @type {string} */ reason) =>
      reject(
        new SetUpError(
          `${said.trimEnd()}\n\n${note}: failed (${reason}): ${[file, ...args].join(" ")}`,
        ),
      );
    child.once("error", (error) => fail(error.message));
    child.once("close", (code, signal) => (code === 0 ? resolve() : fail(`${signal ?? code}`)));
  });
}
