import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { nativeFolder, readablePrograms } from "../src/embedded/binaries.ts";
import { canEnter, identity, postgresUser } from "../src/embedded/system-user.ts";

const root = process.getuid?.() === 0;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "openimr-user-"));
  folders.push(folder);
  return folder;
}

test("PostgreSQL never runs as root: for root another user runs it, anybody else runs it themselves", () => {
  const user = postgresUser(join(newFolder(), "not-there"));
  expect(user === null).toBe(!root);
  expect(user?.uid).not.toBe(0);
});

test("the owner of a data directory runs PostgreSQL over it, whoever starts it", () => {
  const directory = newFolder();
  const { uid, gid } = statSync(directory);
  const owner = root ? 65_534 : uid;
  chownSync(directory, owner, root ? owner : gid);
  expect(postgresUser(directory)?.uid ?? process.getuid?.()).toBe(owner);
});

test("programs in a folder that the user cannot read are run from a copy that only root can change", () => {
  const user = postgresUser(join(newFolder(), "not-there"));
  const checkout = newFolder();
  cpSync(nativeFolder(), join(checkout, "native"), { recursive: true, verbatimSymlinks: true });
  chmodSync(checkout, 0o700);
  const readable = readablePrograms(join(checkout, "native"), "0", user);
  expect(canEnter(user, checkout)).toBe(!root);
  expect(readable === join(checkout, "native")).toBe(!root);
  if (root) folders.push(readable);
  const version = spawnSync(join(readable, "bin", "postgres"), ["--version"], identity(user));
  expect(version.status).toBe(0);
  expect(statSync(readable).uid).toBe(process.getuid?.());
  expect(statSync(join(readable, "bin", "postgres")).mode & 0o022).toBe(0);
  expect(readablePrograms(join(checkout, "native"), "0", user)).toBe(readable);
});
