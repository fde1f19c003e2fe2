import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import type { CheckReport } from "./check-report.ts";
import { knownRule } from "./known-rule.ts";
import { fileProblem, Problem } from "./problem.ts";

/** The name under which a configuration is found. */
const CONFIG_NAME = "imr.config.json";

/** `{ "rules": { "area/rule": { "off": "why it is turned off here" } } }` */
const CheckConfig = z.strictObject({
  rules: z.record(
    z.string(),
    z.strictObject({
      off: z.string().trim().min(1, "needs the reason why the rule is turned off"),
    }),
  ),
});

/**
 * The configuration that holds for a file: the one that is named, else the nearest one in the file's
 * folder or a folder above it; for standard input from the working folder on. Null where there is none.
 */
export function configFor(file: string, named: string | null): CheckReport["config"] {
  const path = named ?? nearest(file === "-" ? process.cwd() : dirname(resolve(file)));
  if (path === null) return null;
  const parsed = CheckConfig.safeParse(jsonOf(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.join(" > ") ?? "";
    throw new Problem(
      `${at === "" ? "The configuration" : at}: ${issue?.message}. Write { "rules": { "RULE": { "off": "REASON" } } }.`,
      path,
    );
  }
  return {
    file: named ?? relative(process.cwd(), path),
    turnedOff: Object.entries(parsed.data.rules).map(([ruleId, { off }]) => ({
      ruleId: knownRule(ruleId, path).id,
      reason: off,
    })),
  };
}

function nearest(folder: string): string | null {
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : nearest(above);
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Problem(fileProblem(error, "read") ?? "It cannot be read.", path);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("It is no valid JSON. Check its commas and quotation marks.", path);
  }
}
