import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { root } from "../bootstrap/root.mjs";
import { generatedNow } from "../checks/generated-files.ts";
import { command } from "../checks/program.ts";
import { changed } from "../checks/snapshot.ts";
import { say } from "./say.ts";

const Dependencies = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  name: z.string(),
  scripts: z.object({ gen: z.string().optional() }),
  dependencies: Dependencies,
  devDependencies: Dependencies,
});

/** A script that writes files of a package, and the folders of the packages that it makes them of. */
type Generator = { script: string; folders: ReadonlySet<string> };

const generators = readGenerators();

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
      for (const script of generatorsFor(files)) waiting.add(script);
      if (waiting.size > 0) work ??= runWaiting();
    },
    async stop(): Promise<void> {
      isStopped = true;
      waiting.clear();
      await work;
    },
  };
}

/** The generators that read one of these sources, all by their paths from the root, in the order to run them. */
export function generatorsFor(files: string[]): string[] {
  const touched = files.flatMap((file) => /^(.+?)\/src\//.exec(file)?.[1] ?? []);
  return generators
    .filter(({ folders }) => touched.some((folder) => folders.has(folder)))
    .map(({ script }) => script);
}

/** A package whose manifest has a `gen` script is made of its own sources and of all that it depends on. */
function readGenerators(): Generator[] {
  const packages = globSync("packages/*/package.json", { cwd: root }).map((file) => ({
    folder: dirname(file).replaceAll("\\", "/"),
    manifest: Manifest.parse(JSON.parse(readFileSync(join(root, file), "utf8"))),
  }));
  const collect = (name: string, folders: Set<string>): Set<string> => {
    const found = packages.find(({ manifest }) => manifest.name === name);
    if (found === undefined || folders.has(found.folder)) return folders;
    const { dependencies, devDependencies } = found.manifest;
    return Object.keys({ ...dependencies, ...devDependencies }).reduce(
      (all, each) => collect(each, all),
      folders.add(found.folder),
    );
  };
  return packages
    .flatMap(({ folder, manifest: { name, scripts } }) => {
      if (scripts.gen === undefined) return [];
      const file = /^node (\S+)$/.exec(scripts.gen)?.[1];
      if (file === undefined) throw new Error(`${folder}: "gen" is not "node FILE".`);
      return [{ script: `${folder}/${file}`, folders: collect(name, new Set()) }];
    })
    .sort((a, b) => a.folders.size - b.folders.size);
}

/** A generator that fails, because the sources are not whole yet, leaves what there was. */
async function generate(script: string): Promise<string[]> {
  const before = generatedNow();
  const { code, output } = await command(process.execPath, [join(root, script)], { show: false });
  if (code !== 0) return [`${script} failed:`, ...output.trim().split("\n").slice(0, 8)];
  return changed(before, generatedNow()).map((file) => `wrote ${file}`);
}
