import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** Files that are started by themselves: programs and threads. */
const ENTRIES = [
  "apps/cli/src/main.ts",
  "apps/server/src/main.ts",
  "packages/determination/src/read-document/text-thread.ts",
  "packages/determination/src/read-document/recognition-thread.ts",
];

/**
 * Packages that become part of imr. Installed beside it they would bring a compiler along, which they
 * need for their types alone.
 */
export const INLINED: readonly string[] = ["@hono/trpc-server", "@trpc/client", "@trpc/server"];

/** Writes the JavaScript of all that the entries reach in the workspace, each module a file. */
export async function bundle({ root, dist }: { root: string; dist: string }): Promise<void> {
  const build = await rolldown({
    input: ENTRIES.map((entry) => join(root, entry)),
    cwd: root,
    platform: "node",
    // Other packages are installed beside it; those of ours are part of it, and a few more.
    external: (id) =>
      /^[^./]/.test(id) && !id.startsWith("@openimr/") && !INLINED.includes(packageOf(id)),
    plugins: [threadsAsJavaScript],
    onLog: (level, log) => {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  await build.write({
    dir: dist,
    format: "es",
    preserveModules: true,
    preserveModulesRoot: root,
    // npm packs no folder named node_modules.
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, "vendor/")}.js`,
  });
  await build.close();
}

/** "@trpc/server" of "@trpc/server/observable". */
function packageOf(id: string): string {
  return id
    .split("/")
    .slice(0, id.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Threads are started by the address of their file, which is no import and keeps its ending. */
const threadsAsJavaScript = {
  name: "threads-as-javascript",
  load(id: string) {
    if (!id.endsWith(".ts")) return null;
    const code = readFileSync(id, "utf8").replace(
      /new URL\("([\w-]+)\.ts", import\.meta\.url\)/g,
      'new URL("$1.js", import.meta.url)',
    );
    return { code, moduleType: "ts" as const };
  },
};
