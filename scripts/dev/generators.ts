import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { snapshot } from "../checks/generated-files.ts";
import { command } from "../checks/program.ts";
import { say } from "./say.ts";

/** What is made of which sources. */
const generators = [
  {
    sources: /^packages\/(core|database|determination|validation|api)\/src\//,
    script: "packages/client/scripts/generate.ts",
  },
  {
    sources: /^packages\/validation\/src\/rules\//,
    script: "packages/validation/scripts/generate.ts",
  },
];

/** Runs the generators whose sources changed, one after the other, and says what they wrote. */
export function createGenerators() {
  const waiting = new Set<string>();
  let work: Promise<void> | null = null;
  let isStopped = false;

  const runWaiting = async () => {
    for (const script of waiting) {
      waiting.delete(script);
      const said = await generate(script);
      if (!isStopped) for (const line of said) say("gen", line);
    }
    work = null;
  };

  return {
    run(files: string[]): void {
      for (const { sources, script } of generators) {
        if (files.some((file) => sources.test(file))) waiting.add(script);
      }
      if (waiting.size > 0) work ??= runWaiting();
    },
    async stop(): Promise<void> {
      isStopped = true;
      waiting.clear();
      await work;
    },
  };
}

/** A generator that fails, because the sources are not whole yet, leaves what there was. */
async function generate(script: string): Promise<string[]> {
  const before = snapshot();
  const { code, output } = await command(process.execPath, [join(root, script)], { show: false });
  if (code !== 0) return [`${script} failed:`, ...output.trim().split("\n").slice(0, 8)];
  return [...snapshot()]
    .filter(([file, digest]) => before.get(file) !== digest)
    .map(([file]) => `wrote ${file}`);
}
