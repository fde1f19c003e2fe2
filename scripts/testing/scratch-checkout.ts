import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { root } from "../bootstrap/root.mjs";

/** What is made by running something, beside what git keeps out of sight. */
const made = /^(node_modules|dist|test-results|playwright-report|\..*)$/;

/** A copy of the checkout as it is, to be edited, that shares the installed packages. */
export function scratchCheckout(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "openimr-checkout-")));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => join(path) === join(root) || !made.test(basename(path)),
  });
  shareInstalled(folder, ".");
  for (const parent of ["packages", "apps"]) {
    for (const name of readdirSync(join(root, parent))) shareInstalled(folder, join(parent, name));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links what a package of the checkout has installed; our own packages are those of the copy. */
function shareInstalled(copy: string, member: string): void {
  const installed = join(root, member, "node_modules");
  if (!existsSync(installed)) return;
  for (const entry of readdirSync(installed)) {
    const names = entry.startsWith("@")
      ? readdirSync(join(installed, entry)).map((name) => join(entry, name))
      : [entry];
    for (const name of names.filter((each) => !made.test(each))) {
      const own = /^@openimr[\\/](.+)$/.exec(name)?.[1];
      const target =
        own === undefined ? realpathSync(join(installed, name)) : join(copy, "packages", own);
      const link = join(copy, member, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(target, link, "junction");
    }
  }
}
