import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchReport } from "../bench-report.ts";
import { median } from "../median.ts";
import { scratchCheckout } from "../testing/scratch-checkout.ts";
import { timedScript, timedSuccess } from "../timed-script.ts";

const ROUNDS = 3;
const compiler = "node_modules/typescript/bin/tsc";
const checking = ["--noEmit", "--incremental", "false", "--checkers", "1", "-p"];

/** Takes the place of the generated router in the client. */
const router = `import type { TRPCErrorShape } from "@trpc/server";
import type { ApiErrorData } from "./schemas.ts";
export type ApiErrorShape = TRPCErrorShape<ApiErrorData>;
export type { AppRouter } from "@openimr/api";
`;

/**
 * What a type check of the web app costs the processor with the generated client, as it is, and with a
 * client whose router's type is imported from the sources of the API, in a copy of the checkout. The other
 * packages that the app builds on are read as types that are made already, in both.
 */
export async function bench(report: BenchReport): Promise<void> {
  const { folder, remove } = scratchCheckout();
  try {
    timedSuccess(folder, compiler, "--build", "--checkers", "1", "packages/client");
    // The app as it is reads what was just made of the client; the other project reads the client's sources.
    writeFileSync(join(folder, "packages/client/src/gen/router.ts"), router);
    const project = "apps/web/tsconfig.source.json";
    const references = ["core", "determination", "guidelines", "validation"];
    const compared = {
      extends: "./tsconfig.json",
      references: references.map((name) => ({ path: `../../packages/${name}` })),
    };
    writeFileSync(join(folder, project), JSON.stringify(compared));
    const times = { generated: [] as number[], source: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.generated.push(timedSuccess(folder, compiler, ...checking, "apps/web").processor);
      times.source.push(fromSource(folder, project));
    }
    const [value, baseline] = [median(times.generated), median(times.source)];
    const name = "type check of the web app: generated / router's source";
    report.measure({ name: `${name}, processor`, value, baseline, unit: "s" });
    report.ratio({ name, value: value / baseline, budget: 1 });
  } finally {
    await remove();
  }
}

/**
 * The router's own type brands more ids than the generated one, which the web app, being written against
 * the latter, does not heed everywhere. That is checked to the end all the same; any other error is none
 * of the comparison's.
 */
function fromSource(folder: string, project: string): number {
  const { said, processor } = timedScript(folder, compiler, ...checking, project);
  const codes = Array.from(said.matchAll(/error (TS\d+)/g), ([, code]) => code);
  if (codes.some((code) => code !== "TS2322" && code !== "TS2345")) throw new Error(said);
  return processor;
}
