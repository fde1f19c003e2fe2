import { existsSync, readdirSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../bootstrap/root.mjs";

/** An editor writes a file in several steps, and a branch changes many at once. */
const SETTLED_AFTER = 80;

/** Tells of changed sources of the server, by their paths from the root. */
export function watchSources(onChange: (files: string[]) => void): { stop: () => Promise<void> } {
  const changed = new Set<string>();
  let settled: NodeJS.Timeout | undefined;
  const watchers = sourceFolders().map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || !/(?<!\.test)\.(ts|json|sql)$/.test(name)) return;
      changed.add(relative(root, join(folder, name)).replaceAll("\\", "/"));
      clearTimeout(settled);
      settled = setTimeout(() => {
        const files = [...changed].sort();
        changed.clear();
        onChange(files);
      }, SETTLED_AFTER);
    }),
  );
  const stop = async () => {
    clearTimeout(settled);
    for (const watcher of watchers) watcher.close();
  };
  return { stop };
}

/** The server runs every package but the client. */
function sourceFolders(): string[] {
  const packages = readdirSync(join(root, "packages")).filter((name) => name !== "client");
  return [...packages.map((name) => join(root, "packages", name)), join(root, "apps", "server")]
    .map((folder) => join(folder, "src"))
    .filter((folder) => existsSync(folder));
}
