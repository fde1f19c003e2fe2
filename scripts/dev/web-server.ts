import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../bootstrap/root.mjs";
import { startChild } from "./child.ts";
import { say } from "./say.ts";

const PATIENCE = 2000;
const folder = join(root, "apps", "web");
const watcher = pathToFileURL(join(root, "scripts", "bootstrap", "end-with-parent.mjs")).href;

/**
 * Starts Vite, which serves the web app module by module, tells open pages of edits, and passes calls
 * on to `api`. The address rejects where it ends before it is ready.
 */
export function startWebServer({ port, api }: { port: number; api: string }): {
  address: Promise<string>;
  ended: Promise<unknown>;
  stop: () => Promise<void>;
} {
  const vite = join(folder, "node_modules", "vite", "bin", "vite.js");
  const { promise: address, resolve, reject } = Promise.withResolvers<string>();
  const { ended, stop } = startChild({
    args: ["--import", watcher, vite, "--port", String(port), "--strictPort"],
    cwd: folder,
    env: { OPENIMR_API: api, NO_COLOR: "1" },
    patience: PATIENCE,
    onLine: (line) => {
      const shown = /Local:\s+(http:\/\/\S+?)\/?$/.exec(line)?.[1];
      if (shown !== undefined) resolve(shown);
      else if (!isBanner(line)) say("web", shortened(line));
    },
  });
  ended.then(() => reject(new Error("Vite ended before it was ready.")));
  return { address, ended, stop };
}

/** A change names every part that draws anew; the first one tells which it was. */
function shortened(line: string): string {
  const update = /\[vite\].*?((?:hmr update|page reload) [^,]+)(,.*)?$/.exec(line);
  return update === null ? line : `${update[1]}${update[2] === undefined ? "" : " and others"}`;
}

/** What Vite says of itself at each start. */
function isBanner(line: string): boolean {
  return /^\s*$|VITE v|Network:|press h|Re-optimizing|Forced re-optimization/.test(line);
}
