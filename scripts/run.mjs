#!/usr/bin/env node
// Runs a command of this checkout on a machine that has only Node 18 and npm: gets the pinned
// tools, installs what the lockfile names, then hands over to the real Node. Plain JavaScript,
// because the Node that reads this file may be too old to strip types.
import { join } from "node:path";
import { prepareInstall } from "./bootstrap/install.mjs";
import { launch } from "./bootstrap/launch.mjs";
import { root } from "./bootstrap/root.mjs";
import { SetUpError } from "./bootstrap/set-up-error.mjs";
import { prepareTools } from "./bootstrap/tools.mjs";
import { prepareWebBuild } from "./bootstrap/web-build.mjs";

/**
 * What runs: a script for Node with arguments, or pnpm itself where there is none.
 * @type {Record<string, { run: string[], web?: boolean, cwd?: string | undefined, endsItself?: boolean }>}
 */
const commands = {
  start: { run: ["apps/server/src/main.ts"], web: true, endsItself: true },
  dev: { run: ["scripts/dev.ts"], endsItself: true },
  test: { run: ["scripts/test.ts"] },
  verify: { run: ["scripts/test.ts", "--without-browser"] },
  bench: { run: ["scripts/bench.ts"], web: true },
  gen: { run: ["node_modules/turbo/bin/turbo", "run", "gen"] },
  new: { run: ["scripts/new.ts"] },
  "contract:check": { run: ["packages/client/scripts/contract.ts", "check"] },
  "contract:release": { run: ["packages/client/scripts/contract.ts", "release"] },
  pnpm: { run: [] },
  "pack:client": { run: ["packages/client/scripts/pack.ts"] },
  imr: { run: ["apps/cli/src/main.ts"], cwd: process.env.INIT_CWD },
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];

if (command === undefined) {
  process.stderr.write(`Usage: node scripts/run.mjs ${Object.keys(commands).join("|")}\n`);
  process.exit(2);
}

try {
  const tools = await prepareTools();
  await prepareInstall(tools);
  if (command.web) await prepareWebBuild(tools);
  const [script, ...fixed] = command.run;
  launch({
    tools,
    program: script === undefined ? tools.pnpm : undefined,
    args: [...(script === undefined ? [] : [join(root, script)]), ...fixed, ...args],
    cwd: command.cwd ?? root,
    endsItself: command.endsItself ?? false,
  });
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
