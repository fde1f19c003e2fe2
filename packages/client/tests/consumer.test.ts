import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "./running-server.ts";

// The client as it is published, used by a program in an empty folder. The packages that it needs come
// from the npm registry.

const SLOW = 240_000;
const client = fileURLToPath(new URL("../", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "openimr-consumer-")));
const letter = new URL("../../determination/samples/knee-imaging.txt", import.meta.url);
let server: RunningServer;

function run(command: string, args: string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}\n${stderr}`);
  return stdout;
}

function install(...packages: string[]) {
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  run("npm", ["install", ...quiet, ...packages]);
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(client, "node_modules", name, "package.json"), "utf8");
  return JSON.parse(manifest).version;
}

const pinned = (...names: string[]) => names.map((name) => `${name}@${versionOf(name)}`);

beforeAll(async () => {
  server = await startServer("the-token-of-the-consumer");
  run(process.execPath, ["scripts/pack.ts", join(folder, "openimr-client.tgz")], client);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    module: "nodenext",
    target: "es2024",
    lib: ["es2024", "dom", "dom.iterable"],
    types: ["node"],
    outDir: "out",
  };
  const files = ["main.ts", "sdk.mts", "types.ts"];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  // The declarations of tRPC's own packages name those of ws in a way that no ws has.
  const withTrpc = { extends: "./tsconfig.json", compilerOptions: { skipLibCheck: true } };
  const withQuery = { ...withTrpc, files: ["query.ts"] };
  writeFileSync(join(folder, "tsconfig.query.json"), JSON.stringify(withQuery));
  for (const file of [...files, "query.ts"]) {
    cpSync(join(client, "tests", "consumer", file), join(folder, file));
  }
  install(
    "./openimr-client.tgz",
    "typescript@5.9.3",
    `typescript-7@npm:typescript@${versionOf("typescript")}`,
    ...pinned("@trpc/client", "@trpc/server", "@types/node"),
  );
}, SLOW);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the published package brings nothing but its peers, and no source of the workspace", () => {
  const manifest = readFileSync(join(folder, "node_modules/@openimr/client/package.json"), "utf8");
  const { dependencies, devDependencies, peerDependencies, exports } = JSON.parse(manifest);
  expect([dependencies, devDependencies]).toEqual([undefined, undefined]);
  expect(Object.keys(peerDependencies)).toEqual([
    "@tanstack/react-query",
    "@trpc/client",
    "@trpc/server",
    "@trpc/tanstack-react-query",
  ]);
  expect(manifest).not.toMatch(/workspace:|catalog:|\.ts"(?<!\.d\.ts")/);
  const files = Object.values<Record<string, string> | string>(exports).flatMap((entry) =>
    typeof entry === "string" ? [entry] : Object.values(entry),
  );
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    expect(readFileSync(join(folder, "node_modules/@openimr/client", file), "utf8")).not.toBe("");
  }
  const installed = run("npm", ["ls", "--all", "--parseable"]);
  expect(installed).not.toMatch(/zod|tanstack|react/);
});

test.each(["typescript", "typescript-7"])(
  "a program compiles strictly against the published types under %s, libraries checked too",
  (compiler) => {
    run(process.execPath, [join("node_modules", compiler, "bin", "tsc"), "-p", "."]);
  },
  SLOW,
);

test("the program calls a running server, follows a case, repeats a save and meets a conflict", () => {
  const text = readFileSync(letter, "utf8").replace(/CM15-\d{7}/, "CM15-9100001");
  const said = run(process.execPath, ["out/main.js", server.url, server.token, text]);
  expect(JSON.parse(said)).toEqual({
    name: "OpenIMR",
    refused: "UNAUTHORIZED",
    caseNumber: "CM15-9100001",
    versions: [2],
    repeated: true,
    conflict: "C-1",
    checked: 2,
    areFindings: true,
  });
});

test("a program without tRPC calls the same server by the fetch SDK", () => {
  const said = run(process.execPath, ["out/sdk.mjs", server.url, server.token]);
  expect(JSON.parse(said)).toEqual({
    name: "OpenIMR",
    status: 404,
    code: "case_not_found",
    total: 2,
    steps: [0],
  });
});

test(
  "options for TanStack Query compile where TanStack Query is installed",
  () => {
    install(
      ...pinned("@tanstack/react-query", "@trpc/tanstack-react-query", "react", "@types/react"),
    );
    for (const compiler of ["typescript", "typescript-7"]) {
      const tsc = join("node_modules", compiler, "bin", "tsc");
      run(process.execPath, [tsc, "-p", "tsconfig.query.json"]);
    }
  },
  SLOW,
);
