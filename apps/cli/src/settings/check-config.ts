import { dirname, relative, resolve } from "node:path";
import type { CheckReport } from "../formats/check-report.ts";
import { knownRule } from "../known-rule.ts";
import { nearestConfig, readConfig } from "./config-file.ts";
import { Config } from "./config-schema.ts";

/**
 * The rules that are turned off for a file, and by which configuration: the one that is named, else the
 * nearest one in the file's folder or a folder above it; for standard input from the working folder on.
 * Null where there is none.
 */
export function configFor(file: string, named: string | null): CheckReport["config"] {
  const path = named ?? nearestConfig(file === "-" ? process.cwd() : dirname(resolve(file)));
  if (path === null) return null;
  const { rules = {} } = readConfig(path, Config);
  return {
    file: named ?? relative(process.cwd(), path),
    turnedOff: Object.entries(rules).map(([ruleId, { off }]) => ({
      ruleId: knownRule(ruleId, path).id,
      reason: off,
    })),
  };
}
