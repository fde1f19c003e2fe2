import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./bootstrap/root.mjs";
import { program } from "./checks/program.ts";
import { guidelineScaffold } from "./new/guideline.ts";
import { procedureScaffold } from "./new/procedure.ts";
import { ruleScaffold } from "./new/rule.ts";
import { refuseExisting, type Scaffold, ScaffoldError } from "./new/scaffold.ts";

// Begins a rule, a guideline or a procedure: a small one that works, with its test, in its places, and
// what is generated of it. Every check passes at once; then it is changed into what is wanted.

const usage = `Usage:
  pnpm new rule AREA/NAME                       a rule and its test
  pnpm new guideline ID                         a document of the shipped guidelines and its test
  pnpm new procedure ROUTER.NAME [--mutation]   a procedure of the API, its test and its address

Nothing that is there is overwritten.
Examples:
  pnpm new rule completeness/diagnosis-stated
  pnpm new guideline spine-handbook-2019
  pnpm new procedure case.progress
`;

try {
  const scaffold = asked();
  if (scaffold === null) process.stdout.write(usage);
  else await carryOut(scaffold);
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function asked(): Scaffold | null {
  const { values, positionals } = parsed();
  const [kind, name, ...more] = positionals;
  if (values.help || kind === undefined) return null;
  if (name === undefined || more.length > 0) throw new ScaffoldError(usage);
  if (values.mutation && kind !== "procedure") {
    throw new ScaffoldError(`A ${kind} has no --mutation.`);
  }
  if (kind === "rule") return ruleScaffold(name);
  if (kind === "guideline") return guidelineScaffold(name);
  if (kind === "procedure") return procedureScaffold(name, values);
  throw new ScaffoldError(`"${kind}" is none of rule, guideline, procedure.\n\n${usage}`);
}

function parsed() {
  const options = {
    help: { type: "boolean", short: "h", default: false },
    mutation: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new ScaffoldError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

async function carryOut(scaffold: Scaffold): Promise<void> {
  refuseExisting(scaffold);
  const files = { ...scaffold.created, ...scaffold.changed };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await succeed("biome", ["check", "--write", ...Object.keys(files)]);
  await succeed("turbo", ["run", "gen", "--output-logs=errors-only"]);
  for (const path of Object.keys(scaffold.created)) process.stdout.write(`new      ${path}\n`);
  for (const path of Object.keys(scaffold.changed)) process.stdout.write(`changed  ${path}\n`);
  process.stdout.write(`\nNext:\n${scaffold.next.map((line) => `  ${line}\n`).join("")}`);
}

async function succeed(name: string, args: string[]): Promise<void> {
  const { code, output } = await program(name, args, { show: false });
  if (code !== 0) throw new Error(`${name} ${args.join(" ")} failed:\n${output}`);
}
