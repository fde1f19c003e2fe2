import { cpSync, globSync } from "node:fs";
import { join } from "node:path";

/** What programs read beside their code, and what is to be read by people. */
const ASSETS = [
  "apps/web/dist/**/*",
  "packages/*/src/**/*.{sql,typ}",
  "packages/determination/samples/*.txt",
];

/** Copies files that are read at run time into the places where they are looked for. */
export function copyAssets({ root, dist }: { root: string; dist: string }): void {
  const files = globSync(ASSETS, { cwd: root, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    cpSync(path, join(dist, path.slice(root.length)));
  }
  cpSync(join(root, "apps/cli/README.md"), join(dist, "README.md"));
  cpSync(join(root, "LICENSE"), join(dist, "LICENSE"));
}
