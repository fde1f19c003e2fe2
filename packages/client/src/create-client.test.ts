import { once } from "node:events";
import { appRouter, type Context, createNews, newId } from "@openimr/api";
import { AppError, CalendarDate, CaseId, Instant, newCase } from "@openimr/core";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appErrorOf, errorDataOf } from "./app-error-of.ts";
import { createClient } from "./create-client.ts";

const current = { ...newCase(CaseId.parse(newId()), "ca-wc-imr"), version: 7 };
const refused = () => Promise.reject(new Error("the test did not expect this call"));

const context: Context = {
  actor: { id: "tester", name: "A tester" },
  cases: {
    create: refused,
    load: async (caseId) => {
      if (caseId === current.id) return current;
      throw new AppError({ code: "case_not_found", caseId });
    },
    save: refused,
    list: async () => ({ entries: [], nextCursor: null }),
    history: refused,
    documents: refused,
    saved: refused,
    clock: refused,
    countDemonstration: async () => 3,
  },
  imports: {
    start: refused,
    get: refused,
    list: refused,
    accountedFor: refused,
    add: refused,
    recognising: refused,
    files: refused,
  },
  calls: { once: refused },
  idempotencyKey: null,
  news: createNews(),
  now: () => Instant.parse("2024-05-06T07:08:09.000Z"),
  today: () => CalendarDate.parse("2024-05-06"),
  newId,
  release: { version: "1.2.3", contractVersion: "0.1.0", contract: "abc" },
  reportFault: () => {},
};

const server = createHTTPServer({
  router: appRouter,
  createContext: () => context,
  basePath: "/trpc/",
});
let url: string;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
});
afterAll(() => {
  server.close();
});

test("calls made together reach the server and answer each with its own", async () => {
  const client = createClient({ url: `${url}/` });
  const [info, page, record] = await Promise.all([
    client.system.info.query({}),
    client.case.list.query({ statuses: ["in_review"] }),
    client.case.get.query({ id: current.id }),
  ]);
  expect(info).toEqual({ name: "OpenIMR", ...context.release, demonstration: 3 });
  expect(page).toEqual({ entries: [], nextCursor: null });
  expect(record).toEqual(current);
});

test("more calls than one request may carry are spread over several", async () => {
  const client = createClient({ url });
  const calls = Array.from({ length: 45 }, () => client.case.get.query({ id: current.id }));
  expect(await Promise.all(calls)).toHaveLength(45);
});

test("mutations made together have a request each, since each may be as large as a request", async () => {
  const requests: string[] = [];
  const note = ({ url: path = "" }: { url?: string }) => requests.push(path.split("?")[0] ?? "");
  server.on("request", note);
  const client = createClient({ url });
  const texts = ["one", "two", "three"];
  await Promise.all(
    texts.map((text) => client.determination.parseText.mutate({ name: "a", text })),
  );
  server.off("request", note);
  expect(requests).toEqual(texts.map(() => "/trpc/determination.parseText"));
});

test("a failure of the domain arrives whole, with the case that is current", async () => {
  const changes = [{ op: "set" as const, path: "/claimNumber", value: "C-1" }];
  const save = createClient({ url }).case.save.mutate({ id: current.id, baseVersion: 6, changes });
  const error = await save.catch((reason: unknown) => reason);
  expect(appErrorOf(error)).toEqual({
    code: "stale_version",
    caseId: current.id,
    baseVersion: 6,
    current,
  });
});

test("a procedure that answers step by step is read as it goes, and its failure arrives whole", async () => {
  const base64 = Buffer.from("a,b,c\n1,2,3\n4,5,6\n").toString("base64");
  const steps = await createClient({ url }).determination.recogniseFile.mutate({
    name: "table.png",
    base64,
  });
  const failure = await steps[Symbol.asyncIterator]()
    .next()
    .catch((reason: unknown) => reason);
  expect(appErrorOf(failure)).toEqual({ code: "document_unreadable", problem: "spreadsheet" });
});

test("a letter of text is answered by a streamed procedure as by any other", async () => {
  const base64 = Buffer.from("Minutes of the garden club.").toString("base64");
  const kinds: string[] = [];
  const client = createClient({ url });
  for await (const step of await client.determination.recogniseFile.mutate({ name: "a", base64 })) {
    kinds.push(step.kind);
  }
  expect(kinds).toEqual(["read"]);
});

test("what is wrong with what was sent arrives with its place", async () => {
  const error = await createClient({ url })
    .case.get.query({ id: "no id" })
    .catch((reason: unknown) => reason);
  expect(appErrorOf(error)).toBeNull();
  expect(errorDataOf(error)?.issues).toEqual([
    { path: "/id", message: "is not an id (UUID version 7)" },
  ]);
});

test("a server that does not answer is no failure of the domain", async () => {
  const error = await createClient({ url: "http://127.0.0.1:9", retries: 0 })
    .system.info.query({})
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(errorDataOf(error)).toBeNull();
});
