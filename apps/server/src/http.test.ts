import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTRACT_VERSION, type Context, createNews } from "@openimr/api";
import { CalendarDate, Instant } from "@openimr/core";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "./http.ts";
import { type Listening, listen } from "./listen.ts";

const refused = () => Promise.reject(new Error("the test did not expect this call"));

const context: Context = {
  actor: { id: "tester", name: "A tester" },
  cases: {
    create: refused,
    load: refused,
    save: refused,
    list: refused,
    history: refused,
    documents: refused,
    saved: refused,
    clock: refused,
    countDemonstration: async () => 2,
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
  newId: () => "unused",
  release: { version: "1.2.3", contractVersion: "0.1.0", contract: "abc" },
  reportFault: () => {},
};

const webFolder = mkdtempSync(join(tmpdir(), "openimr-web-"));
mkdirSync(join(webFolder, "assets"));
writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>OpenIMR</title>");
writeFileSync(
  join(webFolder, "assets/app-1a2b3c.js"),
  `export const text = "${"x".repeat(5000)}";`,
);

const app = createApp({ context, log: pino({ level: "silent" }), token: null, webFolder });
const guarded = createApp({
  context,
  log: pino({ level: "silent" }),
  token: "the-token-of-this-test",
  webFolder,
});
const base = "http://127.0.0.1:4680";
const loopback = { host: "127.0.0.1:4680" };
let server: Listening;

beforeAll(async () => {
  server = await listen(app, { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(webFolder, { recursive: true });
});

function post(path: string, init: { body: string; headers: Record<string, string> }) {
  return app.request(`${base}${path}`, { method: "POST", ...init });
}

test("a form that another site posts to a mutation is refused before the API sees it", async () => {
  const form = new FormData();
  form.set("id", "1");
  const answer = await app.request(`${base}/trpc/case.create`, {
    method: "POST",
    body: form,
    headers: { ...loopback, origin: "https://attacker.example", "sec-fetch-site": "cross-site" },
  });
  expect(answer.status).toBe(403);
});

test.each(["text/plain", "application/x-www-form-urlencoded"])(
  "a cross-site post of %s is refused",
  async (type) => {
    const headers = { ...loopback, "content-type": type, origin: "https://attacker.example" };
    const answer = await post("/trpc/case.create", { body: "{}", headers });
    expect(answer.status).toBe(403);
  },
);

test("a call that the browser marks as another site's is refused, whatever its method", async () => {
  for (const site of ["cross-site", "same-site"]) {
    const headers = { ...loopback, "sec-fetch-site": site };
    const answer = await app.request(`${base}/trpc/system.info?input={}`, { headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { data: { code: "FORBIDDEN" } } });
  }
});

test("over REST another site's call is refused as a problem, by whichever guard", async () => {
  const marked = { ...loopback, "sec-fetch-site": "cross-site" };
  const form = { ...loopback, "content-type": "text/plain", origin: "https://attacker.example" };
  const answers = [
    await app.request(`${base}/api/system`, { headers: marked }),
    await post("/api/imports", { body: "{}", headers: form }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(403);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({
      title: "Forbidden",
      code: "FORBIDDEN",
      detail: expect.stringContaining("Another site may not call this server"),
    });
  }
});

test.each([
  "attacker.example",
  "attacker.example:4680",
  "127.0.0.1.attacker.example",
  "localhost.attacker.example:80",
  "",
])(
  "the name %o does not reach the server, so a name pointed at this machine gains nothing",
  async (host) => {
    const answer = await app.request(`${base}/trpc/system.info?input={}`, { headers: { host } });
    expect(answer.status).toBe(421);
  },
);

test.each(["127.0.0.1:4680", "localhost:5173", "[::1]:4680", "localhost"])(
  "the loopback name %s reaches the server",
  async (host) => {
    const answer = await app.request(`${base}/trpc/system.info?input={}`, { headers: { host } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      result: { data: { name: "OpenIMR", ...context.release, demonstration: 2 } },
    });
  },
);

test("a 60 MB upload is answered with the limit, over the wire, and the connection survives", async () => {
  const body = JSON.stringify({ name: "big.pdf", base64: "A".repeat(80 * 1024 * 1024) });
  const answer = await fetch(`http://127.0.0.1:${server.port}/trpc/determination.parseFile`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  expect(answer.status).toBe(413);
  const { error } = JSON.parse(await answer.text());
  expect(error.message).toContain("at most 25 MB");
  expect(error.data.appError).toEqual({ code: "document_unreadable", problem: "too_large" });
});

test("a body over the limit that is not a document's says the limit too", async () => {
  const headers = { ...loopback, "content-type": "application/json" };
  const answer = await post("/trpc/case.save", {
    body: "x".repeat(40 * 1024 * 1024),
    headers: { ...headers, "content-length": String(40 * 1024 * 1024) },
  });
  expect(answer.status).toBe(413);
  expect(JSON.parse(await answer.text()).error.message).toMatch(/at most \d+ MB are taken/);
});

test("a batch of more calls than the limit is refused", async () => {
  const path = Array.from({ length: 21 }, () => "system.info").join(",");
  const answer = await app.request(`${base}/trpc/${path}?batch=1&input={}`, { headers: loopback });
  expect(answer.status).toBe(400);
});

test("a call that does not exist is answered 404 without a stack trace", async () => {
  const answer = await app.request(`${base}/trpc/case.burn`, { headers: loopback });
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toMatch(/at .*\.(ts|js|mjs)/);
});

test("every answer forbids foreign scripts, framing and guessing of types", async () => {
  for (const path of ["/", "/trpc/system.info?input={}", "/assets/app-1a2b3c.js", "/health"]) {
    const { headers } = await app.request(`${base}${path}`, { headers: loopback });
    const policy = headers.get("content-security-policy");
    expect(policy, path).toMatch(/script-src 'self';|default-src 'none';/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("unsafe-eval");
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("access-control-allow-origin"), path).toBeNull();
  }
});

test("an answer of the API is never kept by a browser", async () => {
  for (const path of ["system.info?input={}", "case.burn"]) {
    const { headers } = await app.request(`${base}/trpc/${path}`, { headers: loopback });
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("hashed files are kept for good and compressed; the page is asked for anew", async () => {
  const headers = { ...loopback, "accept-encoding": "gzip" };
  const script = await app.request(`${base}/assets/app-1a2b3c.js`, { headers });
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect(script.headers.get("content-encoding")).toBe("gzip");
  expect(script.headers.get("content-type")).toContain("javascript");
  const page = await app.request(`${base}/`, { headers: loopback });
  expect(page.headers.get("cache-control")).toBe("no-cache");
});

test("an address inside the web app gets its page, a file that is not there gets 404", async () => {
  const page = await app.request(`${base}/cases/some-id`, { headers: loopback });
  expect(await page.text()).toContain("<title>OpenIMR</title>");
  expect((await app.request(`${base}/assets/gone.js`, { headers: loopback })).status).toBe(404);
});

test.each([
  "/../../package.json",
  "/..%2f..%2fpackage.json",
  "/assets/..%5c..%5cindex.html",
  "//etc/passwd",
])("the address %s never leaves the web app's folder", async (path) => {
  const answer = await app.request(`${base}${path}`, { headers: loopback });
  expect(await answer.text()).not.toMatch(/"name"|root:/);
});

test("health says that the database answers", async () => {
  const answer = await app.request(`${base}/health`, { headers: loopback });
  expect(await answer.json()).toEqual({ status: "ok", version: "1.2.3" });
});

test("every answer of the API says which version of the contract is spoken", async () => {
  for (const path of ["system.info?input={}", "case.burn"]) {
    const { headers } = await app.request(`${base}/trpc/${path}`, { headers: loopback });
    expect(headers.get("openimr-contract")).toBe(CONTRACT_VERSION);
  }
});

test.each([undefined, "Bearer of another token", "Basic the-token-of-this-test", "Bearer "])(
  "where a token is asked for, a call with the authorization %o is refused in words",
  async (authorization) => {
    const headers = { ...loopback, ...(authorization !== undefined && { authorization }) };
    const answer = await guarded.request(`${base}/trpc/system.info?input={}`, { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(JSON.parse(await answer.text()).error).toMatchObject({
      message: expect.stringContaining("OPENIMR_TOKEN"),
      data: { code: "UNAUTHORIZED", httpStatus: 401, path: "system.info" },
    });
  },
);

test("where a token is asked for, a call with it is answered, and the page and health need none", async () => {
  const headers = { ...loopback, authorization: "Bearer the-token-of-this-test" };
  const answer = await guarded.request(`${base}/trpc/system.info?input={}`, { headers });
  expect(answer.status).toBe(200);
  for (const path of ["/", "/health"]) {
    expect((await guarded.request(`${base}${path}`, { headers: loopback })).status).toBe(200);
  }
});

test("a web app that is not built is said to be missing", async () => {
  const folder = join(webFolder, "nothing-here");
  const bare = createApp({
    context,
    log: pino({ level: "silent" }),
    token: null,
    webFolder: folder,
  });
  const answer = await bare.request(`${base}/`, { headers: loopback });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("pnpm build");
});

test("a taken port is said in one sentence that names another", async () => {
  await expect(listen(app, { port: server.port })).rejects.toThrow(
    `port ${server.port} is taken by another program`,
  );
});
