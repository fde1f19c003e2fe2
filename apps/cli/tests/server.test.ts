import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Case, CaseListEntry } from "@openimr/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { inherited } from "./env.ts";
import { file, imr, imrWith, sample, sampleText } from "./imr-process.ts";

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

const Imports = z.array(
  z.strictObject({
    file: z.string(),
    id: z.string().nullable(),
    caseNumber: z.string().nullable(),
    problem: z.string().nullable(),
    readingProblems: z.array(z.string()),
  }),
);

test("files are imported one by one, and those that fail are named with the reason", async () => {
  const missing = "nowhere.txt";
  const note = file("note.txt", "Remember the milk.");
  const files = [sample("knee-imaging.txt"), missing, note, sample("shoulder-care.txt")];
  const { code, out, err } = await imr("--server", url, "import", ...files, "--json");
  const imports = Imports.parse(JSON.parse(out));
  expect(imports.map((each) => each.file)).toEqual(files);
  expect(imports.map(({ id }) => id !== null)).toEqual([true, false, false, true]);
  expect(imports[1]?.problem).toContain("no such file");
  expect(imports[2]?.problem).toContain("no determination");
  expect({ code, err }).toEqual({ code: 2, err: "" });
});

test("a case number that is taken is said by the server, and nothing is kept", async () => {
  const before = z
    .array(CaseListEntry)
    .parse(JSON.parse((await imr("list", "--json", "--server", url)).out));
  const { code, err } = await imr("--server", url, "import", sample("knee-imaging.txt"));
  expect(code).toBe(2);
  expect(err).toMatch(/knee-imaging\.txt: Case number CM15-9000002 belongs to another case/);
  const after = z
    .array(CaseListEntry)
    .parse(JSON.parse((await imr("list", "--json", "--server", url)).out));
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test("standard input is imported, listed, and got as the same case that parse reads", async () => {
  const text = sampleText("knee-imaging.txt").replace("CM15-9000002", "CM15-9000099");
  const imported = await imrWith({ input: text }, "--server", url, "import", "-", "--json");
  const [kept] = Imports.parse(JSON.parse(imported.out));
  const id = kept?.id ?? "";
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
