import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openAtomicFile } from "./atomic-file.ts";

const folder = mkdtempSync(join(tmpdir(), "imr-atomic-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
