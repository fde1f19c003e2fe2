import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
async function startElsewhere(folder: string) {
  const script = `
    import { startEmbedded } from ${JSON.stringify(new URL("../src/embedded/index.ts", import.meta.url).href)};
    const { url } = await startEmbedded({ folder: process.argv[1] });
    process.stdout.write(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script, folder], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((done) =>
    child.stdout.once("data", (part) => done(String(part))),
  );
  return { child, url };
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
  await new Promise((done) => child.once("close", done));
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
  await new Promise((done) => child.once("close", done));
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

test("the server starts also where only the owner may enter the data folder's parent", async () => {
  const folder = join(newFolder(0o700), "data");
  mkdirSync(folder);
  const notices: string[] = [];
  const server = await startEmbedded({ folder, onNotice: (notice) => notices.push(notice) });
  expect(await query(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await server.stop();
  const elsewhere = /is kept in (\S+)\.$/.exec(notices.join("\n"))?.[1];
  expect(elsewhere !== undefined).toBe(process.getuid?.() === 0);
  if (elsewhere !== undefined) folders.push(elsewhere);
}, 60_000);

test("the password lies in a file that only its owner reads", async () => {
  const folder = newFolder();
  const server = await startEmbedded({ folder });
  expect(server.url).toContain(readFileSync(join(folder, "postgres-password"), "utf8"));
  await server.stop();
}, 60_000);
