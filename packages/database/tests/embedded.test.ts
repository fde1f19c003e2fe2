import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { startEmbedded } from "../src/embedded/index.ts";
import { openDatabase } from "../src/index.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), "openimr-embedded-"));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const database = openDatabase(url);
  try {
    return (await sql.raw(text).execute(database)).rows;
  } finally {
    await database.destroy();
  }
}

/** Starts a server in a process of its own and waits until it is up. */
async function startElsewhere(folder: string, then = "setInterval(() => {}, 1000);") {
  const script = `
    import { startEmbedded } from ${JSON.stringify(new URL("../src/embedded/index.ts", import.meta.url).href)};
    const { url } = await startEmbedded({ folder: process.argv[1] });
    process.stdout.write(url);
    ${then}`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script, folder], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((done) =>
    child.stdout.once("data", (part) => done(String(part))),
  );
  return { child, url };
}

function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null
    ? new Promise((done) => child.once("close", done))
    : Promise.resolve(child.exitCode);
}

test("what was kept is there after a stop and a start", async () => {
  const folder = newFolder();
  const first = await startEmbedded({ folder });
  await query(first.url, "CREATE TABLE note AS SELECT 'kept' AS word");
  await first.stop();
  const second = await startEmbedded({ folder });
  expect(await query(second.url, "SELECT word FROM note")).toEqual([{ word: "kept" }]);
  await second.stop();
}, 60_000);

test("after the process is killed the next start ends the server left behind and finds the data", async () => {
  const folder = newFolder();
  const { child, url } = await startElsewhere(folder);
  await query(url, "CREATE TABLE note AS SELECT 'kept' AS word");
  child.kill("SIGKILL");
  await ended(child);
  expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  const notices: string[] = [];
  const next = await startEmbedded({ folder, onNotice: (notice) => notices.push(notice) });
  expect(notices.join()).toMatch(/left behind/);
  expect(await query(next.url, "SELECT word FROM note")).toEqual([{ word: "kept" }]);
  await next.stop();
}, 60_000);

test("a second start on one folder is refused and names the process that has it", async () => {
  const folder = newFolder();
  const { child } = await startElsewhere(folder);
  await expect(startEmbedded({ folder })).rejects.toThrow(`in use by process ${child.pid}`);
  child.kill("SIGKILL");
  await ended(child);
  await (await startEmbedded({ folder })).stop();
}, 60_000);

test("a lock of a process that is gone does not keep the folder, also where its number is in use again", async () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, "owner.json"),
    JSON.stringify({ pid: process.pid, started: "another time" }),
  );
  await (await startEmbedded({ folder })).stop();
}, 60_000);

test("a data folder of another PostgreSQL is refused with what to do", async () => {
  const folder = newFolder();
  await (await startEmbedded({ folder })).stop();
  writeFileSync(join(folder, "postgres", "PG_VERSION"), "15\n");
  await expect(startEmbedded({ folder })).rejects.toThrow(/PostgreSQL 15.*pg_dump/);
}, 60_000);

test("where PostgreSQL's user cannot enter the data folder, the cluster is kept elsewhere and found again", async () => {
  const folder = join(newFolder(0o700), "data");
  mkdirSync(folder);
  const first = await startEmbedded({ folder });
  await query(first.url, "CREATE TABLE note AS SELECT 'kept' AS word");
  await first.stop();
  const pointer = join(folder, "postgres-home");
  expect(existsSync(pointer)).toBe(process.getuid?.() === 0);
  const home = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : folder;
  folders.push(home);
  const moved = join(dirname(folder), "moved");
  renameSync(folder, moved);
  const second = await startEmbedded({ folder: moved });
  expect(await query(second.url, "SELECT word FROM note")).toEqual([{ word: "kept" }]);
  await second.stop();
  rmSync(moved, { recursive: true });
  const third = await startEmbedded({ folder: moved });
  await expect(query(third.url, "SELECT word FROM note")).rejects.toThrow(/does not exist/);
  await third.stop();
  if (existsSync(join(moved, "postgres-home"))) {
    folders.push(readFileSync(join(moved, "postgres-home"), "utf8").trim());
  }
}, 60_000);

test("a cluster that is gone from its place is not taken for an empty one", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "postgres-home"), join(folder, "elsewhere"));
  await expect(startEmbedded({ folder })).rejects.toThrow(/elsewhere.*is gone.*backup/);
});

test("an empty data folder that only its owner may enter holds the cluster itself", async () => {
  const folder = newFolder(0o700);
  await (await startEmbedded({ folder })).stop();
  expect(existsSync(join(folder, "postgres", "PG_VERSION"))).toBe(true);
  expect(statSync(join(folder, "postgres")).mode & 0o777).toBe(0o700);
}, 60_000);

test("a data folder that cannot be made is refused in words", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "file"), "");
  const start = startEmbedded({ folder: join(folder, "file", "data") });
  await expect(start).rejects.toThrow(/file\/data cannot be made \(ENOTDIR\).*OPENIMR_DATA/);
});

test("a process that never stops its server still ends, and the next start clears up behind it", async () => {
  const folder = newFolder();
  const { child } = await startElsewhere(folder, "");
  expect(await ended(child)).toBe(0);
  const notices: string[] = [];
  const next = await startEmbedded({ folder, onNotice: (notice) => notices.push(notice) });
  expect(notices.join()).toMatch(/left behind/);
  await Promise.all([next.stop(), next.stop()]);
  await expect(query(next.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
}, 60_000);

test("a server's lock file that names a process of another kind does not keep it from starting", async () => {
  const folder = newFolder();
  await (await startEmbedded({ folder })).stop();
  writeFileSync(join(folder, "postgres", "postmaster.pid"), `${process.pid}\n`);
  const server = await startEmbedded({ folder });
  expect(await query(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await server.stop();
}, 60_000);

test("a cluster that was left half made is made anew", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "postgres.new"));
  writeFileSync(join(folder, "postgres.new", "PG_VERSION"), "18\n");
  writeFileSync(join(folder, "postgres-password.new"), "half");
  await (await startEmbedded({ folder })).stop();
  expect(readdirSync(folder).toSorted()).toEqual(["postgres", "postgres-password", "postgres.log"]);
}, 60_000);

test("password and messages lie in files that only their owner reads", async () => {
  const folder = newFolder();
  const server = await startEmbedded({ folder });
  expect(server.url).toContain(readFileSync(join(folder, "postgres-password"), "utf8"));
  for (const name of ["postgres-password", "postgres.log"]) {
    expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  }
  await server.stop();
}, 60_000);

test("the server keeps what it confirmed: it runs with fsync and full page writes", async () => {
  const server = await startEmbedded({ folder: newFolder() });
  for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
    expect(await query(server.url, `SHOW ${setting}`)).toEqual([{ [setting]: "on" }]);
  }
  await server.stop();
}, 60_000);
