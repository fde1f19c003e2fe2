import { tmpdir } from "node:os";
import {
  appContract,
  appRouter,
  type Context,
  createNews,
  deadlineFinder,
  newId,
  openApiDocument,
  operationInput,
  type ProcedureContract,
} from "@openimr/api";
import { CaseId, newCase } from "@openimr/core";
import { callRepository, caseRepository, importRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { now, today } from "../src/clock.ts";
import { createApp } from "../src/http.ts";
import { document, inputs } from "./operation-inputs.ts";

// Every operation of the OpenAPI document is called over HTTP and compared with the procedure.

const base = "http://127.0.0.1:4680";
const host = "127.0.0.1:4680";
const contract = appContract();
let database: Awaited<ReturnType<typeof startTestDatabase>>;
let app: ReturnType<typeof createApp>;
let context: Context;

beforeAll(async () => {
  database = await startTestDatabase();
  context = {
    actor: { id: "tester", name: "A tester" },
    cases: caseRepository(database.db, deadlineFinder),
    imports: importRepository(database.db, deadlineFinder),
    calls: callRepository(database.db, deadlineFinder),
    idempotencyKey: null,
    news: createNews(),
    now,
    today,
    newId,
    release: { version: "1.2.3", contractVersion: contract.version, contract: "abc" },
    reportFault: () => {},
  };
  app = createApp({ context, log: pino({ level: "silent" }), token: null, webFolder: tmpdir() });
}, 60_000);
afterAll(() => database.stop());

async function made(): Promise<{ caseId: string; importId: string }> {
  const caller = appRouter.createCaller(context);
  const { id: caseId } = await caller.case.create({
    case: newCase(CaseId.parse(newId()), "ca-wc-imr"),
    document: null,
  });
  const { id: importId } = await caller.import.start({ name: "letters", total: 1 });
  return { caseId, importId };
}

/** The request that the OpenAPI document describes for an input. */
function requestFor(procedure: ProcedureContract, input: object, headers = {}): Request {
  const { rest } = procedure;
  if (rest === null) throw new Error(`${procedure.path} is no operation`);
  const { parameters, body } = operationInput(procedure, contract.schemas);
  const left = new Map<string, unknown>(Object.entries(input));
  const url = new URL(`${base}/api${rest.path}`);
  for (const { name, place } of parameters) {
    const value = left.get(name);
    left.delete(name);
    if (place === "path") url.pathname = url.pathname.replace(`%7B${name}%7D`, String(value));
    else if (value !== null && value !== undefined) {
      for (const one of [value].flat()) url.searchParams.append(name, String(one));
    }
  }
  const sent = body === null ? {} : { body: JSON.stringify(Object.fromEntries(left)) };
  return new Request(url, {
    method: rest.method.toUpperCase(),
    headers: { host, "content-type": "application/json", ...headers },
    ...sent,
  });
}

/** An answer without what differs from call to call: ids and moments that are made for it. */
function comparable(value: unknown): unknown {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  const hash = /"[0-9a-f]{64}"/g;
  return JSON.parse(
    JSON.stringify(value).replace(uuid, "id").replace(moment, "moment").replace(hash, '"hash"'),
  );
}

function procedureAt(path: string): ProcedureContract {
  const found = contract.procedures.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no procedure ${path}`);
  return found;
}

test("every procedure has an operation, and every operation an input in this test", () => {
  const documented = Object.values(openApiDocument(contract).paths).flatMap(Object.values);
  expect(documented).toHaveLength(contract.procedures.length);
  expect(Object.keys(inputs).sort()).toEqual(contract.procedures.map(({ path }) => path));
});

const answeredAtOnce = contract.procedures.filter(({ streamed }) => !streamed);

test.each(answeredAtOnce.map(({ path }) => path))(
  "%s answers over REST what it answers by tRPC",
  async (path) => {
    const procedure = procedureAt(path);
    const [one, other] = [await made(), await made()];
    const input = inputs[path]?.(one) ?? {};
    const answer = await app.request(requestFor(procedure, input));
    expect(answer.status).toBe(procedure.rest?.status);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.headers.get("openimr-contract")).toBe(contract.version);
    const isRead = procedure.type === "query";
    const trpcInput = isRead ? input : (inputs[path]?.(other) ?? {});
    const expected = await app.request(trpcRequest(procedure, trpcInput));
    const { result } = JSON.parse(await expected.text());
    expect(comparable(await answer.json())).toEqual(comparable(result.data));
  },
);

function trpcRequest({ path, type }: ProcedureContract, input: object): Request {
  const text = JSON.stringify(input);
  const headers = { host, "content-type": "application/json" };
  if (type === "mutation") {
    return new Request(`${base}/trpc/${path}`, { method: "POST", body: text, headers });
  }
  return new Request(`${base}/trpc/${path}?input=${encodeURIComponent(text)}`, { headers });
}

test("a request without the token is refused as a problem where the server asks for one", async () => {
  const log = pino({ level: "silent" });
  const token = "the-token-of-this-test";
  const guarded = createApp({ context, log, token, webFolder: tmpdir() });
  const request = (headers = {}) =>
    guarded.request(requestFor(procedureAt("system.info"), {}, headers));
  const refused = await request();
  expect(refused.status).toBe(401);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(await refused.json()).toMatchObject({ code: "UNAUTHORIZED", status: 401 });
  expect((await request({ authorization: `Bearer ${token}` })).status).toBe(200);
});

test("what answers step by step answers as server-sent events", async () => {
  const answer = await app.request(
    requestFor(procedureAt("determination.recogniseFile"), document),
  );
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const steps = [...(await answer.text()).matchAll(/^data: (.*)$/gm)].map(([, data = ""]) =>
    JSON.parse(data),
  );
  expect(steps.map(({ kind }) => kind)).toEqual(["read"]);
  expect(steps[0].read.case.caseNumber).toBe("CM15-9000002");
});

test("a case is followed over REST, and gone on with behind the last id", async () => {
  const { caseId } = await made();
  const read = async (headers: Record<string, string>) => {
    const leaving = new AbortController();
    const request = requestFor(procedureAt("case.changes"), { id: caseId }, headers);
    const answer = await app.request(new Request(request, { signal: leaving.signal }));
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    while (!said.includes('"saved":[{')) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) throw new Error(`the stream ended: ${said}`);
      said += value;
    }
    leaving.abort();
    return said;
  };
  const first = await read({});
  expect(first).toContain(caseId);
  const id = [...first.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? "";
  const save = inputs["case.save"]?.({ caseId, importId: "" }) ?? {};
  await app.request(requestFor(procedureAt("case.save"), save));
  expect(await read({ "last-event-id": id })).toContain(caseId);
  const refused = await app.request(
    requestFor(procedureAt("case.changes"), { id: caseId }, { "last-event-id": "nonsense" }),
  );
  expect(refused.status).toBe(400);
});

test("a stream in which nothing happens is told to live by a comment now and then", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const leaving = new AbortController();
  try {
    const request = requestFor(procedureAt("case.changes"), { id: newId() });
    const answer = await app.request(new Request(request, { signal: leaving.signal }));
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('"saved":[]');
    vi.advanceTimersByTime(15_000);
    expect((await reader?.read())?.value).toBe(": ping\n\n");
  } finally {
    leaving.abort();
    vi.useRealTimers();
  }
});

test("a list that is asked for without a limit has one", async () => {
  const headers = { host };
  const answer = await app.request(`${base}/api/imports`, { headers });
  expect(answer.status).toBe(200);
  expect(JSON.parse(await answer.text()).entries.length).toBeLessThanOrEqual(50);
});

test("a place of a year that is none is refused before the database sees it", async () => {
  const headers = { "last-event-id": "0000-01-01T00:00:00Z" };
  const answer = await app.request(
    requestFor(procedureAt("case.changes"), { id: newId() }, headers),
  );
  expect(answer.status).toBe(400);
  expect(JSON.parse(await answer.text()).issues).toEqual([
    { path: "/lastEventId", message: expect.stringContaining("is not a moment in time") },
  ]);
});

const unknown = newId();

test.each<[string, object, Record<string, string>, number, object]>([
  ["case.get", { id: unknown }, {}, 404, { code: "NOT_FOUND", appError: { caseId: unknown } }],
  ["case.get", { id: "none" }, {}, 400, { issues: [{ path: "/id" }] }],
  ["case.list", { limit: "many" }, {}, 400, { issues: [{ path: "/limit" }] }],
  ["import.start", { name: "a", total: 1 }, { "idempotency-key": "a b" }, 422, { appError: {} }],
])("%s of %o is answered as a problem", async (path, input, headers, status, expected) => {
  const answer = await app.request(requestFor(procedureAt(path), input, headers));
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const problem = JSON.parse(await answer.text());
  expect(problem).toMatchObject({ type: "about:blank", status, contract: contract.version });
  expect(problem).toMatchObject(expected);
  expect(problem.detail).not.toBe("");
});

test("a stale save is a conflict that carries the case as it is", async () => {
  const { caseId } = await made();
  const save = inputs["case.save"]?.({ caseId, importId: "" }) ?? {};
  await app.request(requestFor(procedureAt("case.save"), save));
  const answer = await app.request(requestFor(procedureAt("case.save"), save));
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    code: "CONFLICT",
    appError: { code: "stale_version", current: { id: caseId, version: 2 } },
  });
});

test("a call repeated under its key is done once over REST too", async () => {
  const headers = { "idempotency-key": newId() };
  const start = () =>
    app.request(requestFor(procedureAt("import.start"), { name: "one", total: 1 }, headers));
  expect(await (await start()).json()).toEqual(await (await start()).json());
});

test("a body that is no JSON, and an address of nothing, are said to be so", async () => {
  const headers = { host, "content-type": "application/json" };
  const post = { method: "POST", headers, body: "{" };
  const broken = await app.request(`${base}/api/imports`, post);
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({
    code: "PARSE_ERROR",
    detail: "The request is no valid JSON. Send the input as JSON.",
    issues: [],
  });
  const nothing = await app.request(`${base}/api/nothing`, { headers });
  expect(nothing.status).toBe(404);
  expect(nothing.headers.get("content-type")).toBe("application/problem+json");
  expect(await nothing.json()).toMatchObject({ code: "NOT_FOUND", contract: contract.version });
});

test("the document, the schemas and the page that shows them are served from here alone", async () => {
  const get = (path: string) => app.request(`${base}${path}`, { headers: { host } });
  expect(await (await get("/openapi.json")).json()).toEqual(
    JSON.parse(JSON.stringify(openApiDocument(contract))),
  );
  const schema = JSON.parse(await (await get("/schemas/Case.json")).text());
  expect(schema.$id).toBe(`urn:openimr:contract:${contract.version}:Case`);
  const bundle = JSON.parse(await (await get("/schemas.json")).text());
  expect(bundle.$defs.Case).toEqual(schema);
  expect((await get("/schemas/Nothing.json")).status).toBe(404);
  const page = await get("/reference");
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
  const html = await page.text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, address = ""]) => address,
  );
  expect(addresses).toContain("/");
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    expect(address).toMatch(/^\//);
    // The web app's page is not built for this test.
    if (address !== "/") expect((await get(address)).status).toBe(200);
  }
  expect(html).not.toMatch(/<script>|style=|onload/);
});
