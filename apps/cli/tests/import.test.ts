import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@openimr/client";
import { ImportedFile, ImportRun } from "@openimr/core";
import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { expect, test } from "vitest";
import { z } from "zod";
import { inherited } from "./env.ts";
import { file, folder, imr, imrMain, sampleText } from "./imr-process.ts";
import { realServer } from "./real-server.ts";

const server = realServer();
const Import = z.strictObject({ run: ImportRun, files: z.array(ImportedFile) });

async function imports(...args: string[]) {
  const answer = await imr("--server", server.url(), "import", ...args, "--json");
  return { ...answer, ...Import.parse(JSON.parse(answer.out)) };
}

/** A letter under a case number of its own. */
function letter(number: string): string {
  return sampleText("knee-imaging.txt").replace("CM15-9000002", number);
}

test("files are imported one by one, and those that fail are named with the reason", async () => {
  const note = file("note.txt", "Remember the milk.");
  const good = file("good.txt", letter("CM15-9000101"));
  mkdirSync(join(folder, "single"));
  symlinkSync("no-such-file", join(folder, "single/broken.txt"));
  const { files, run, code, err } = await imports(good, join(folder, "single"), note);
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "failed", "failed"]);
  expect(files[2]?.problem).toContain("no determination");
  expect(files[1]).toMatchObject({
    name: "single/broken.txt",
    problem: expect.stringContaining("no such"),
  });
  expect(run.counts).toEqual({ imported: 1, revised: 0, duplicate: 0, waiting: 0, failed: 2 });
  expect(code).toBe(4);
  const { notice } = z.object({ notice: z.string() }).parse(JSON.parse(err));
  expect(notice).toMatch(new RegExp(`^Import ${run.id}; .*--resume ${run.id} goes on.$`));
});

test("a folder, a zip and JSON Lines are imported with all they hold, and the report lists every file", async () => {
  mkdirSync(join(folder, "letters/deep"), { recursive: true });
  file("letters/a.txt", letter("CM15-9000102"));
  file("letters/deep/=b.txt", letter("CM15-9000103"));
  const zip = new ZipWriter(new BlobWriter());
  await zip.add("c.txt", new TextReader(letter("CM15-9000104")));
  file("more.zip", new Uint8Array(await (await zip.close()).arrayBuffer()));
  file("rest.jsonl", `${JSON.stringify({ name: "d.txt", text: letter("CM15-9000105") })}\n`);
  const paths = ["letters", "more.zip", "rest.jsonl"].map((name) => join(folder, name));
  const report = join(folder, "report.csv");
  const { files, code } = await imports(...paths, "--report", report);
  expect(code).toBe(0);
  const names = files.map(({ name }) => name.split("/").at(-1));
  expect(names).toEqual(["a.txt", "=b.txt", "c.txt", "d.txt"]);
  const rows = readFileSync(report, "utf8").trim().split("\r\n");
  expect(rows).toHaveLength(5);
  expect(rows[1]).toContain("CM15-9000102");
});

test("what is sent again is no second case, and a resumed import sends only what is missing", async () => {
  const path = file("once.txt", letter("CM15-9000106"));
  const first = await imports(path);
  const again = await imports(path);
  expect(again.files).toMatchObject([
    { outcome: "duplicate", caseId: first.files[0]?.caseId, caseNumber: "CM15-9000106" },
  ]);
  const other = file("other.txt", letter("CM15-9000107"));
  const resumed = await imports(path, other, "--resume", first.run.id);
  expect(resumed.run.id).toBe(first.run.id);
  expect(resumed.files.map(({ outcome }) => outcome)).toEqual(["imported", "imported"]);
  const people = await imr("--server", server.url(), "import", path);
  expect(people.code).toBe(0);
  expect(people.out).toMatch(
    /once\.txt: Duplicate, case CM15-9000106\n1 file: 0 imported, 0 revised letters, 1 duplicate,/,
  );
});

/** Writes so many letters into a folder of their own, under case numbers that begin alike. */
function letters(name: string, { count, numbers }: { count: number; numbers: string }): string {
  mkdirSync(join(folder, name));
  for (let index = 0; index < count; index += 1) {
    file(`${name}/${index}.txt`, letter(`${numbers}${String(index).padStart(5, "0")}`));
  }
  return join(folder, name);
}

/** Begins an import and answers while it is under way. */
async function underWay(path: string) {
  const child = spawn(process.execPath, [imrMain, "--server", server.url(), "import", path], {
    env: { ...inherited, HOME: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    err += part;
  });
  const ended = once(child, "close").then(() => ({ code: child.exitCode, err }));
  const client = createClient({ url: server.url() });
  for (;;) {
    const [newest] = (await client.import.list.query({ cursor: null, limit: 1 })).entries;
    if (newest?.name === path && newest.counts.imported > 0) {
      expect(newest.counts.imported).toBeLessThan(newest.total ?? 0);
      return { id: newest.id, child, ended };
    }
    await delay(5);
  }
}

function expectEachOnce({ run, files }: { run: ImportRun; files: ImportedFile[] }, count: number) {
  expect(run.counts).toEqual({ imported: count, revised: 0, duplicate: 0, waiting: 0, failed: 0 });
  expect(new Set(files.map(({ caseId }) => caseId)).size).toBe(count);
  expect(new Set(files.map(({ name }) => name)).size).toBe(count);
}

test("a client killed in the middle of an import has lost nothing: the resumed one completes it", async () => {
  const path = letters("many", { count: 600, numbers: "CM15-91" });
  const { id, child, ended } = await underWay(path);
  child.kill("SIGKILL");
  await ended;
  const resumed = await imports(path, "--resume", id);
  expect(resumed.code).toBe(0);
  expectEachOnce(resumed, 600);
});

test("Ctrl-C pauses behind what is on its way and says how to go on, which completes the import", async () => {
  const path = letters("paused", { count: 600, numbers: "CM15-92" });
  const { id, child, ended } = await underWay(path);
  child.kill("SIGINT");
  const { code, err } = await ended;
  expect(code).toBe(4);
  expect(err).toContain(`The import is paused; the same command with --resume ${id} goes on.`);
  const { counts } = await createClient({ url: server.url() }).import.get.query({ id });
  expect(counts.imported).toBeLessThan(600);
  expectEachOnce(await imports(path, "--resume", id), 600);
});

test("a server killed in the middle of an import is waited for, and each letter is there once", async () => {
  const path = letters("outage", { count: 800, numbers: "CM15-93" });
  const { id, ended } = await underWay(path);
  await server.kill();
  await server.restart();
  expect((await ended).code).toBe(0);
  expectEachOnce(await imports(path, "--resume", id), 800);
});

test("failed files are tried again with the import that is named, and mended ones become cases", async () => {
  mkdirSync(join(folder, "mended"));
  const path = join(folder, "mended");
  file("mended/a.txt", letter("CM15-9000109"));
  file("mended/b.txt", "");
  symlinkSync("nowhere.txt", join(path, "c.txt"));
  const first = await imports(path);
  expect(first.files.map(({ outcome }) => outcome)).toEqual(["imported", "failed", "failed"]);
  file("mended/b.txt", letter("CM15-9000110"));
  file("nowhere.txt", letter("CM15-9000111"));
  rmSync(join(path, "c.txt"));
  symlinkSync(join(folder, "nowhere.txt"), join(path, "c.txt"));
  const unnamed = await imr("--server", server.url(), "import", path, "--retry-failed");
  expect(unnamed).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--resume ID") });
  const again = await imports(path, "--resume", first.run.id, "--retry-failed");
  expect(again.code).toBe(0);
  expectEachOnce(again, 3);
});

test("links are followed, each folder once on a way, and nothing is begun where there is no file", async () => {
  mkdirSync(join(folder, "linked/empty"), { recursive: true });
  file("linked/a.txt", letter("CM15-9000112"));
  symlinkSync(join(folder, "linked"), join(folder, "linked/round"));
  const { files, code } = await imports(join(folder, "linked"));
  expect(files.map(({ name, outcome }) => [name, outcome])).toEqual([["linked/a.txt", "imported"]]);
  expect(code).toBe(0);
  const empty = join(folder, "linked/empty");
  expect(await imr("--server", server.url(), "import", empty)).toEqual({
    code: 2,
    out: "",
    err: `${empty}: There is no file in it. Check the path.\n`,
  });
});

test("another letter of a case that is there is shown as revised, and the case stays as it is", async () => {
  const { files } = await imports(
    file("first.txt", letter("CM15-9000108")),
    file("second.txt", `${letter("CM15-9000108")} `),
  );
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "revised"]);
  expect(files[1]?.caseId).toBe(files[0]?.caseId);
});

test("nothing is begun where a path is not there or the report cannot be written", async () => {
  const client = createClient({ url: server.url() });
  const before = (await client.import.list.query({ cursor: null, limit: 1 })).entries[0]?.id;
  const path = file("begun.txt", letter("CM15-9000113"));
  const missing = await imr("--server", server.url(), "import", path, "not-there.txt");
  expect(missing).toEqual({
    code: 2,
    out: "",
    err: "not-there.txt: There is no such file. Check the name and the folder.\n",
  });
  const report = join(folder, "no such folder", "report.csv");
  const refused = await imr("--server", server.url(), "import", path, "--report", report);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toBe(`${report}: There is no such folder. Make it, or name another place.\n`);
  const after = (await client.import.list.query({ cursor: null, limit: 1 })).entries[0]?.id;
  expect(after).toBe(before);
});
