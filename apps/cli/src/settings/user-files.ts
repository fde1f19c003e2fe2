import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import envPaths from "env-paths";
import { fileProblem } from "../problem.ts";

const paths = envPaths("openimr", { suffix: "" });

/** The user's own configuration, in the folder that the system has for such. */
export const userConfigPath: string = join(paths.config, "config.json");

/** The tokens of a user whose system has no keychain. */
export const tokenFilePath: string = join(paths.config, "tokens.json");

/** The data of a server that an installed imr starts. */
export const serverDataFolder: string = join(paths.data, "server");

/** Writes a file of the user's that nobody else may read, whole or not at all. */
export function writeUserFile(path: string, value: unknown): void {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(fresh, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    renameSync(fresh, path);
  } catch (error) {
    throw fileProblem(error, "write", path);
  }
}
