import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CaseListEntry } from "@openimr/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { inherited } from "./env.ts";
import { CheckedFinding, sample } from "./imr-process.ts";

// imr as it is published, installed for all programs of a machine with npm, and used in an empty folder by
// a user who has never used it. The packages that it needs come from the npm registry.

const SLOW = 240_000;
const cli = fileURLToPath(new URL("../", import.meta.url));
const place = realpathSync(mkdtempSync(join(tmpdir(), "openimr-package-")));
// Where the tests run as root, PostgreSQL runs as a user who has to get in.
chmodSync(place, 0o755);
const home = join(place, "home");
const prefix = join(place, "global");
const work = join(place, "work");
const bin = join(prefix, "bin", "imr");
let server: ChildProcess | null = null;

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const answer = spawnSync(command, args, {
    cwd: work,
    env: { ...inherited, HOME: home, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: answer.status, out: answer.stdout, err: answer.stderr };
}

function done(command: string, args: string[], env: Record<string, string> = {}): string {
  const { code, out, err } = run(command, args, env);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${out}\n${err}`);
  return out;
}

beforeAll(() => {
  for (const folder of [home, prefix, work]) mkdirSync(folder);
  const cache = spawnSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).stdout.trim();
  done(process.execPath, [join(cli, "scripts/pack.ts")]);
  const tarball = done("npm", ["pack", "--silent", join(cli, "dist")]).trim();
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  // Scripts of other packages are not needed, and newer versions of npm do not run them.
  const install = ["install", "--global", "--ignore-scripts", "--prefix", prefix, ...quiet];
  done("npm", [...install, join(work, tarball)], { npm_config_cache: cache });
  rmSync(join(work, tarball));
}, SLOW);

afterAll(async () => {
  if (server !== null && server.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "close");
  }
  rmSync(place, { recursive: true, force: true });
}, SLOW);

test("the package names no workspace and no source, and brings none", () => {
  const folder = join(prefix, "lib/node_modules/@openimr/cli");
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  expect(manifest).not.toMatch(/workspace:|catalog:|@openimr\/(?!cli)|\.ts"/);
  expect(existsSync(join(folder, "node_modules/@openimr"))).toBe(false);
  expect(existsSync(join(folder, "node_modules/typescript"))).toBe(false);
});

test("what needs no server works in an empty folder: version, parse, check, letter, completion", () => {
  expect(done(bin, ["--version"])).toMatch(/^\d+\.\d+\.\d+\n$/);
  const parsed = JSON.parse(done(bin, ["parse", sample("knee-imaging.txt"), "--json"]));
  expect(parsed.case.caseNumber).toBe("CM15-9000002");
  const checked = run(bin, ["check", sample("lumbar-therapy.txt"), "--json"]);
  expect(checked.code).toBe(1);
  expect(z.array(CheckedFinding).parse(JSON.parse(checked.out))).toHaveLength(11);
  done(bin, ["letter", sample("knee-imaging.txt"), "-o", "letter.pdf"]);
  expect(readFileSync(join(work, "letter.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  // A PDF is read in a thread, which is a file of its own.
  expect(done(bin, ["check", "letter.pdf"])).toContain("the rules find nothing wrong");
  expect(done(bin, ["complete", "--", "che"])).toMatch(/^check\t/);
  expect(JSON.parse(done(bin, ["client", "openapi"])).openapi).toMatch(/^3\.1/);
});

test(
  "the installed imr serves the API and the web app, and talks to the server that it serves",
  async () => {
    const env = { ...inherited, HOME: home };
    server = spawn(bin, ["serve", "--port", "0", "--json"], {
      cwd: work,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const url = await addressOf(server);
    const page = await (await fetch(url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    expect((await fetch(`${url}${script}`)).status).toBe(200);
    expect((await fetch(`${url}/reference/swagger-ui-bundle.js`)).status).toBe(200);
    const remote = { OPENIMR_SERVER: url };
    const cases = z.array(CaseListEntry).parse(JSON.parse(done(bin, ["cases", "--json"], remote)));
    expect(cases.length).toBeGreaterThan(2);
    expect(done(bin, ["client", "check"], remote)).toContain("the same contract");
    done(bin, ["import", "letter.pdf"], remote);
    expect(done(bin, ["search", "CM15-9000002"], remote)).toContain("CM15-9000002");
    server.kill("SIGTERM");
    const [code] = await once(server, "exit");
    expect(code).toBe(0);
  },
  SLOW,
);

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.once("close", () => reject(new Error("The server did not start.")));
    child.stdout?.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const url = /"url": "([^"]+)"/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}
