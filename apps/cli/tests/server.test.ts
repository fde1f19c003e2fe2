import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@openimr/client";
import { Case, ImportedFile, ImportRun } from "@openimr/core";
import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { inherited } from "./env.ts";
import { file, folder, imr, imrMain, imrWith, sampleText } from "./imr-process.ts";

const serverMain = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const data = mkdtempSync(join(tmpdir(), "imr-server-"));
let url = "";
let stop = async (): Promise<void> => undefined;

/** The real server with a database of its own. */
beforeAll(async () => {
  const child = spawn(process.execPath, [serverMain], {
    env: { ...inherited, PORT: "0", OPENIMR_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const ready = new Promise<string>((resolve) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const address = /OpenIMR is ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  const failed = ended.then(() => Promise.reject(new Error("The server did not start.")));
  url = await Promise.race([ready, failed]);
  // Its end is waited for above; it is no failure once the server was ready.
  failed.catch(() => undefined);
}, 60_000);

afterAll(async () => {
  await stop();
  rmSync(data, { recursive: true, force: true });
}, 60_000);

const Import = z.strictObject({ run: ImportRun, files: z.array(ImportedFile) });

async function imports(...args: string[]) {
  const answer = await imr("--server", url, "import", ...args, "--json");
  return { ...answer, ...Import.parse(JSON.parse(answer.out)) };
}

/** A letter under a case number of its own. */
function letter(number: string): string {
  return sampleText("knee-imaging.txt").replace("CM15-9000002", number);
}

test("files are imported one by one, and those that fail are named with the reason", async () => {
  const note = file("note.txt", "Remember the milk.");
  const good = file("good.txt", letter("CM15-9000101"));
  const { files, run, code, err } = await imports(good, "nowhere.txt", note);
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "failed", "failed"]);
  expect(files[1]?.problem).toContain("no determination");
  expect(files[2]).toMatchObject({
    name: "nowhere.txt",
    problem: expect.stringContaining("no such"),
  });
  expect(run.counts).toEqual({ imported: 1, revised: 0, duplicate: 0, failed: 2 });
  expect({ code, err }).toEqual({ code: 2, err: "" });
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
  const people = await imr("--server", url, "import", path);
  expect(people).toMatchObject({ code: 0, err: "" });
  expect(people.out).toMatch(/once\.txt: Duplicate, case CM15-9000106\n1 files: 0 imported/);
});

test("a client killed in the middle of an import has lost nothing: the resumed one completes it", async () => {
  mkdirSync(join(folder, "many"));
  for (let index = 0; index < 400; index += 1) {
    file(`many/${index}.txt`, letter(`CM15-91${String(index).padStart(5, "0")}`));
  }
  const path = join(folder, "many");
  const child = spawn(process.execPath, [imrMain, "--server", url, "import", path], {
    env: inherited,
    stdio: "ignore",
  });
  const ended = once(child, "close");
  const client = createClient({ url });
  for (;;) {
    const { entries } = await client.import.list.query({ cursor: null, limit: 1 });
    const [newest] = entries;
    if (newest?.name === path && newest.counts.imported > 0) break;
    await delay(5);
  }
  child.kill("SIGKILL");
  await ended;
  const [begun] = (await client.import.list.query({ cursor: null, limit: 1 })).entries;
  const { run, files, code } = await imports(path, "--resume", begun?.id ?? "");
  expect(code).toBe(0);
  expect(run.counts).toEqual({ imported: 400, revised: 0, duplicate: 0, failed: 0 });
  expect(new Set(files.map(({ caseId }) => caseId)).size).toBe(400);
});

test("another letter of a case that is there is shown as revised, and the case stays as it is", async () => {
  const { files } = await imports(
    file("first.txt", letter("CM15-9000108")),
    file("second.txt", `${letter("CM15-9000108")} `),
  );
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "revised"]);
  expect(files[1]?.caseId).toBe(files[0]?.caseId);
});

test("standard input is imported, listed, and got as the same case that parse reads", async () => {
  const text = sampleText("knee-imaging.txt").replace("CM15-9000002", "CM15-9000099");
  const imported = await imrWith({ input: text }, "--server", url, "import", "-", "--json");
  const id = Import.parse(JSON.parse(imported.out)).files[0]?.caseId ?? "";
  const list = await imrWith({ env: { OPENIMR_SERVER: url } }, "list");
  expect(list.out).toContain(id);
  expect(list.out).toContain("CM15-9000099");
  const got = Case.parse(JSON.parse((await imr("get", id, "--json", "--server", url)).out));
  const parsed = await imrWith({ input: text }, "parse", "-", "--json");
  const { case: read } = z.object({ case: Case }).parse(JSON.parse(parsed.out));
  const facts = (record: Case) => ({
    ...record,
    id: null,
    version: null,
    records: record.records.map((each) => ({ ...each, id: null })),
    disputedItems: record.disputedItems.map((each) => ({ ...each, id: null })),
  });
  expect(facts(got)).toEqual(facts(read));
  expect((await imr("get", id, "--server", url)).out).toContain("MRI of the left knee");
});

test("an unknown id and what is no id are said with what to do", async () => {
  const unknown = "019a0000-0000-7000-8000-000000000000";
  const answer = await imr("--server", url, "get", unknown, "--json");
  expect(answer).toMatchObject({ code: 2, out: "" });
  expect(answer.err).toContain(`There is no case ${unknown}`);
  expect(await imr("--server", url, "get", "seven")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^seven: .*id/),
  });
});

test.each([
  ["no address", "foo", /no address of a server/],
  ["where nothing listens", "http://127.0.0.1:9", /does not answer.*npm start/],
])("a server that is %s is named as the reason", async (_name, address, words) => {
  const { code, out, err } = await imr("--server", address, "list");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.startsWith(`${address}: `)).toBe(true);
  expect(err).toMatch(words);
});

test("another program's server is told from one of ours", async () => {
  const other = createServer((_request, response) => response.end("<html>Hello</html>"));
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : null;
  const { code, err } = await imr("--server", `http://127.0.0.1:${port}`, "list");
  other.close();
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringContaining("not as an OpenIMR"),
  });
});
