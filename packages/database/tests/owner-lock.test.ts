import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { takeFolder } from "../src/embedded/owner-lock.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "openimr-lock-"));
  folders.push(folder);
  return folder;
}

const stale = JSON.stringify({ pid: process.pid, started: "another time" });

/** Tries to take the folder in a process of its own, and holds it until its input is closed. */
function takeElsewhere(folder: string) {
  const script = `
    import { takeFolder } from ${JSON.stringify(new URL("../src/embedded/owner-lock.ts", import.meta.url).href)};
    const answer = await takeFolder(process.argv[1]).then(() => "taken", (error) => error.message);
    process.stdout.write(answer);
    process.stdin.resume();`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script, folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answer = new Promise<string>((done) =>
    child.stdout.once("data", (part) => done(String(part))),
  );
  const end = () =>
    new Promise((done) => {
      child.once("close", done);
      child.stdin.end();
    });
  return { answer, end };
}

test("of many processes that take over a stale lock at once exactly one has the folder", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "owner.json"), stale);
  const takers = Array.from({ length: 5 }, () => takeElsewhere(folder));
  const answers = await Promise.all(takers.map((taker) => taker.answer));
  await Promise.all(takers.map((taker) => taker.end()));
  expect(answers.filter((answer) => answer === "taken")).toHaveLength(1);
  for (const answer of answers) expect(answer).toMatch(/^taken$|in use by process \d+/);
  expect(readdirSync(folder)).toEqual(["owner.json"]);
}, 60_000);

test("a folder can be taken again after it was given free, and not before", async () => {
  const folder = newFolder();
  const release = await takeFolder(folder);
  await expect(takeFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  release();
  expect(readdirSync(folder)).toEqual([]);
  (await takeFolder(folder))();
});

test.each(["", "nonsense", stale])("a lock that holds %o keeps nobody out", async (text) => {
  const folder = newFolder();
  writeFileSync(join(folder, "owner.json"), text);
  (await takeFolder(folder))();
  expect(readdirSync(folder)).toEqual([]);
});

test("a taker that was killed in the middle of taking over keeps nobody out", async () => {
  const folder = newFolder();
  for (const name of ["owner.json", "owner.json.turn"]) writeFileSync(join(folder, name), stale);
  (await takeFolder(folder))();
  expect(readdirSync(folder)).toEqual([]);
});
