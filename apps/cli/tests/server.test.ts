import { once } from "node:events";
import { createServer } from "node:http";
import { Case, ImportedFile, ImportRun } from "@openimr/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { imr, imrWith, sampleText } from "./imr-process.ts";
import { realServer } from "./real-server.ts";

const server = realServer();
const Import = z.strictObject({ run: ImportRun, files: z.array(ImportedFile) });

test("standard input is imported, listed, and got as the same case that parse reads", async () => {
  const text = sampleText("knee-imaging.txt").replace("CM15-9000002", "CM15-9000099");
  const imported = await imrWith(
    { input: text },
    "--server",
    server.url(),
    "import",
    "-",
    "--json",
  );
  const id = Import.parse(JSON.parse(imported.out)).files[0]?.caseId ?? "";
  const list = await imrWith({ env: { OPENIMR_SERVER: server.url() } }, "cases");
  expect(list.out).toContain(id);
  expect(list.out).toContain("CM15-9000099");
  const got = Case.parse(
    JSON.parse((await imr("cases", "get", id, "--json", "--server", server.url())).out),
  );
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
  expect((await imr("cases", "get", "cm15-9000099", "--server", server.url())).out).toContain(
    "MRI of the left knee",
  );
});

test("an unknown case and what is no case are said with what to do", async () => {
  const unknown = "019a0000-0000-7000-8000-000000000000";
  const answer = await imr("--server", server.url(), "cases", "get", unknown, "--json");
  expect(answer).toMatchObject({ code: 2, out: "" });
  expect(JSON.parse(answer.err)).toMatchObject({
    error: { code: "case_not_found", message: expect.stringContaining(unknown), subject: unknown },
  });
  for (const [typed, words] of [
    ["number 7", /^number 7: This is neither a case number nor an id\. Write/],
    ["CM15-7654321", /^CM15-7654321: There is no case with the number/],
  ] as const) {
    expect(await imr("--server", server.url(), "cases", "get", typed)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(words),
    });
  }
});

test.each([
  ["no address", "foo", /no address of a server/, 2],
  ["where nothing listens", "http://127.0.0.1:9", /does not answer.*imr serve/, 3],
])("a server that is %s is named as the reason", async (_name, address, words, exit) => {
  const { code, out, err } = await imr("--server", address, "cases");
  expect({ code, out }).toEqual({ code: exit, out: "" });
  expect(err.startsWith(`${address}: `)).toBe(true);
  expect(err).toMatch(words);
});

test("another program's server is told from one of ours", async () => {
  const other = createServer((_request, response) => response.end("<html>Hello</html>"));
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : null;
  const { code, err } = await imr("--server", `http://127.0.0.1:${port}`, "cases");
  other.close();
  expect({ code, err }).toMatchObject({
    code: 3,
    err: expect.stringContaining("not as an OpenIMR"),
  });
});
