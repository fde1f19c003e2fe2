import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Bench, createBenchReport } from "./bench-report.ts";
import { root } from "./bootstrap/root.mjs";

// Runs every benchmark of the repository, one after the other, and prints one table. Arguments pick
// files whose path contains one of them. Numbers over their budget are marked; only a benchmark that
// breaks ends with code 1.

const patterns = [
  "packages/*/bench/*.bench.ts",
  "apps/*/bench/*.bench.ts",
  "scripts/bench/*.bench.ts",
];
const wanted = process.argv.slice(2);
const files = globSync(patterns, { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

const report = createBenchReport();
let broken = files.length === 0 ? 1 : 0;
if (files.length === 0) process.stderr.write("No benchmark has such a name.\n");
for (const file of files) {
  process.stderr.write(`${file}\n`);
  try {
    await (await benchOf(file))(report);
  } catch (error) {
    broken += 1;
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  }
}

process.stdout.write(`\n${report.table()}\n\n`);
process.stdout.write(`${report.over()} over budget, ${broken} broken\n`);
process.exit(broken === 0 ? 0 : 1);

async function benchOf(file: string): Promise<Bench> {
  const exported: { bench?: Bench } = await import(pathToFileURL(join(root, file)).href);
  if (typeof exported.bench === "function") return exported.bench;
  throw new Error(`${file} exports no function "bench".`);
}
