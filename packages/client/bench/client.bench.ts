import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { median } from "../../../scripts/median.ts";
import { timedSuccess } from "../../../scripts/timed-script.ts";

const ROUNDS = 5;
const root = fileURLToPath(new URL("../", import.meta.url));

/** What the generated types save a program that compiles against them, and what the client weighs. */
export async function bench(report: BenchReport): Promise<void> {
  const folder = mkdtempSync(join(root, ".scratch-"));
  try {
    const generated = program(folder, "generated", "@openimr/client");
    const source = program(folder, "source", "@openimr/api");
    const times = { generated: [] as number[], source: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.generated.push(check(generated).processor);
      times.source.push(check(source).processor);
    }
    const [value, baseline] = [median(times.generated), median(times.source)];
    const name = "type check of a program: generated / router's source";
    report.measure({ name: `${name}, processor`, value, baseline, unit: "s" });
    report.ratio({ name, value: value / baseline, budget: 0.5 });
    report.measure({
      name: "types instantiated: generated / router's source",
      value: check(generated).instantiations,
      baseline: check(source).instantiations,
      unit: "types",
    });
    report.measure({
      name: "client with its share of tRPC, minified, gzip",
      value: await weight(),
      unit: "kB",
      budget: 15,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that calls every part of the API by a router's type, in a folder of its own. */
function program(folder: string, name: string, from: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(
    join(place, "main.ts"),
    `import type { AppRouter } from "${from}";
import { createTRPCClient, httpLink } from "@trpc/client";
const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "" })] });
export const record = await client.case.get.query({ id: "a" as never });
export const page = await client.case.list.query({ limit: 5 });
export const found = await client.case.validate.query({ id: record.id as never });
export const read = await client.determination.parseText.mutate({ name: "a", text: "b" });
export const texts = record.disputedItems.map(({ decision }) => decision.rationale);
`,
  );
  const extending = {
    extends: "../../../../tsconfig.node.json",
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: root },
    include: ["main.ts"],
  };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(extending));
  return place;
}

function check(place: string): { processor: number; instantiations: number } {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = ["--noEmit", "--checkers", "1", "-p", place, "--extendedDiagnostics"];
  const { processor, said } = timedSuccess(root, compiler, ...args);
  return { processor, instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(said)?.[1]) };
}

async function weight(): Promise<number> {
  const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      target: "es2022",
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /@trpc\//, sideEffects: false }] },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return (
    outputs.reduce((sum, one) => sum + ("code" in one ? gzipSync(one.code).length : 0), 0) / 1000
  );
}
