import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openAtomicFile } from "./atomic-file.ts";

const folder = mkdtempSync(join(tmpdir(), "imr-atomic-"));
const devices = mkdtempSync(join(tmpdir(), "imr-devices-"));
afterAll(() => {
  for (const made of [folder, devices]) rmSync(made, { recursive: true, force: true });
});

test("a file has its name when it is whole and not before, and the one that was there stays until then", async () => {
  const path = join(folder, "whole.txt");
  writeFileSync(path, "before");
  const file = await openAtomicFile(path);
  await file.write("one ");
  expect(readFileSync(path, "utf8")).toBe("before");
  await file.write("two");
  await file.keep();
  file.drop();
  expect(readFileSync(path, "utf8")).toBe("one two");
  expect(readdirSync(folder)).toEqual(["whole.txt"]);
});

test("what is dropped leaves nothing, and what cannot be written is said at once", async () => {
  const path = join(folder, "dropped.txt");
  const file = await openAtomicFile(path);
  await file.write("a".repeat(1024 * 1024));
  file.drop();
  expect(existsSync(path)).toBe(false);
  await expect(openAtomicFile(folder)).rejects.toThrow("This is a folder.");
  await expect(openAtomicFile(join(folder, "no", "a.txt"))).rejects.toMatchObject({
    code: "file",
    hint: expect.stringContaining("Make it"),
  });
  expect(readdirSync(folder)).toEqual(["whole.txt"]);
});

test("a link keeps leading to the file, which gets the new content, whether it was there or not", async () => {
  const linked = join(folder, "linked");
  mkdirSync(linked);
  for (const name of ["there.txt", "not-yet.txt"]) {
    const link = join(linked, `link-to-${name}`);
    symlinkSync(name, link);
    if (name === "there.txt") writeFileSync(join(linked, name), "before");
    const file = await openAtomicFile(link);
    await file.write("after");
    await file.keep();
    file.drop();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(linked, name), "utf8")).toBe("after");
  }
  symlinkSync("circle", join(linked, "circle"));
  await expect(openAtomicFile(join(linked, "circle"))).rejects.toMatchObject({ code: "file" });
  expect(readdirSync(linked)).toHaveLength(5);
});

/** Has the system make what is no regular file. */
function makeNode(command: "mkfifo" | "mknod", ...args: string[]) {
  execFileSync(command, args, { stdio: "ignore" });
}

test.skipIf(process.platform === "win32")(
  "what is no regular file is written into and stays what it is",
  async () => {
    const pipe = join(folder, "pipe");
    makeNode("mkfifo", pipe);
    const read = readFile(pipe, "utf8");
    const file = await openAtomicFile(pipe);
    await file.write("through");
    await file.keep();
    file.drop();
    expect(await read).toBe("through");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  },
);

/**
 * The device that is always full; null where there is none. Root gets one in a folder of the tests:
 * a fault in what is tested could replace the one of the machine.
 */
function fullDevice(): string | null {
  if (process.getuid?.() !== 0) return existsSync("/dev/full") ? "/dev/full" : null;
  const own = join(devices, "full");
  try {
    makeNode("mknod", own, "c", "1", "7");
    appendFileSync(own, "a");
    return null;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, "code") === "ENOSPC" ? own : null;
  }
}

const full = fullDevice();

test.skipIf(full === null)(
  "a disk without room is said in words, however much is written at a time",
  async () => {
    for (const size of [1, 1024 * 1024]) {
      const file = await openAtomicFile(full ?? "");
      const written = async () => {
        for (let piece = 0; piece < 3; piece += 1) await file.write("a".repeat(size));
        await file.keep();
      };
      await expect(written()).rejects.toMatchObject({
        code: "file",
        message: "There is no room left on the disk.",
        subject: full,
      });
      file.drop();
    }
    expect(lstatSync(full ?? "").isCharacterDevice()).toBe(true);
  },
);
