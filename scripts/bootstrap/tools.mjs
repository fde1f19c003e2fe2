import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { alone } from "./lock.mjs";
import { root } from "./root.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { SetUpError } from "./set-up-error.mjs";

const NODE_VERSION = "24.21.0";
const exe = process.platform === "win32" ? ".exe" : "";

/**
 * The programs that every command runs on, and an environment in which they come first.
 * @typedef {{ node: string, pnpm: string, env: NodeJS.ProcessEnv }} Tools
 */

/**
 * The machine's own Node where it is new enough, else the pinned one; always the pinned pnpm.
 * Both come from npm, as packages that carry one ready program each.
 * @returns {Promise<Tools>}
 */
export async function prepareTools() {
  const node = ownNodeWillDo() ? process.execPath : await program(nodePackage());
  const pnpm = await program(pnpmPackage());
  const path = [dirname(node), dirname(pnpm), process.env.PATH].join(delimiter);
  return { node, pnpm, env: { ...process.env, PATH: path } };
}

/** Whether this Node runs TypeScript sources as they are, as `engines` of the packages ask. */
function ownNodeWillDo() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function nodePackage() {
  const { platform, arch } = process;
  const os = platform === "win32" ? "win" : platform;
  // The plain name belongs to somebody else on this one platform.
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return {
    name: `${prefix}-${os}-${arch}`,
    version: NODE_VERSION,
    file: `bin/node${exe}`,
    missing: platform === "linux" && isMusl() ? "npm carries no Node for musl" : undefined,
    hint: `This is Node ${process.versions.node}, and OpenIMR needs 22.18 or newer. Install Node 24 (https://nodejs.org, or the system's packages) and run the command again.`,
  };
}

function pnpmPackage() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const libc = process.platform === "linux" && isMusl() ? "-musl" : "";
  return {
    name: `@pnpm/exe.${process.platform}-${process.arch}${libc}`,
    version: packageManager.replace("pnpm@", ""),
    file: `pnpm${exe}`,
    missing: undefined,
    hint: `Install ${packageManager} and run "pnpm install" by hand, or use a platform that pnpm has a program for.`,
  };
}

/**
 * @param {{ name: string, version: string, file: string, missing: string | undefined, hint: string }} wanted
 * @returns {Promise<string>} the path of the program
 */
async function program({ name, version, file, missing, hint }) {
  if (missing !== undefined) throw new SetUpError(`${missing}.\n${hint}`);
  const home = join(root, ".tools", `${name.replace("/", "+")}-${version}`);
  const path = join(home, "node_modules", name, file);
  if (existsSync(path)) return path;
  await alone(async () => {
    if (!existsSync(path)) await download(home, { name, version, hint });
  });
  return path;
}

/** Downloads beside the place and renames, so that a broken download leaves nothing behind. */
async function download(
  /** @type {string} */ home,
  /** @type {{ name: string, version: string, hint: string }} */ { name, version, hint },
) {
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const npm = npmProgram();
  const flags = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"];
  try {
    await runQuietly({
      note: `Getting ${name} ${version}`,
      file: npm.file,
      args: [...npm.args, "install", "--prefix", fresh, ...flags, `${name}@${version}`],
      cwd: fresh,
      env: process.env,
    });
    rmSync(home, { recursive: true, force: true });
    renameSync(fresh, home);
  } catch (error) {
    if (error instanceof SetUpError) error.message += `\n${hint}`;
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The npm that runs this script where it was npm, else the one on the path. */
function npmProgram() {
  const own = process.env.npm_execpath;
  if (own?.endsWith("npm-cli.js")) return { file: process.execPath, args: [own] };
  return { file: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}

/** Alpine and its like: their `ldd` is a script or program that names musl. */
function isMusl() {
  return existsSync("/usr/bin/ldd") && readFileSync("/usr/bin/ldd", "latin1").includes("musl");
}
