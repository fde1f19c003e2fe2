import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { z } from "zod";
import { fileProblem, Problem } from "../problem.ts";

/** The name under which a configuration is found. */
const CONFIG_NAME = "imr.config.json";

/** The configuration in a folder or the nearest one above it; null where there is none. */
export function nearestConfig(folder: string): string | null {
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : nearestConfig(above);
}

/** Reads a configuration; one that cannot be read or does not fit is a problem that says where and why. */
export function readConfig<Schema extends z.ZodObject>(
  path: string,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(jsonOf(path));
  if (parsed.success) return parsed.data;
  // A key that is not known is likely another one misspelt, which then seems to be missing.
  const { issues } = parsed.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw parsed.error;
  const at = issue.path.join(" > ");
  throw new Problem("config", `${at === "" ? "It" : `"${at}"`} ${wordsOf(issue, schema)}.`, {
    hint: 'Write { "server": "http://127.0.0.1:4680", "rules": { "RULE": { "off": "REASON" } } }; each is optional. `imr config schema` tells all.',
    subject: path,
  });
}

/** What is wrong, as the second half of a sentence. */
function wordsOf(issue: z.core.$ZodIssue, schema: z.ZodObject): string {
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = issue.path.length === 0 ? Object.keys(schema.shape) : ["off"];
      return `has ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}, which nothing reads; what is read is ${known.map((key) => JSON.stringify(key)).join(", ")}`;
    }
    case "invalid_type":
      return issue.expected === "object" || issue.expected === "record"
        ? "is no object in braces { }"
        : issue.message;
    default:
      return issue.message;
  }
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw fileProblem(error, "read", path);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Problem("config", "It is no valid JSON.", {
      hint: "Check its commas and quotation marks.",
      subject: path,
    });
  }
}
