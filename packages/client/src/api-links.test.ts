import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { localServer } from "../tests/local-server.ts";
import { contractMismatchOf } from "./contract-mismatch.ts";
import { createClient } from "./create-client.ts";
import { contractVersion } from "./gen/contract.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers each request by the next of `answers`, and by the last from then on. */
async function serve(...answers: Answer[]): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const { url, close } = await localServer((request, response) => {
    requests.push(request);
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  closing.push(close);
  return { url, requests };
}

const hangUp: Answer = (request) => request.socket.destroy();
const answer =
  (data: unknown): Answer =>
  (_, response) =>
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify([{ result: { data } }]));

function failure(data: { code: string; httpStatus: number; contract?: string }): Answer {
  const whole = { contract: contractVersion, path: null, appError: null, issues: [], ...data };
  const error = { code: -32600, message: "It failed.", data: whole };
  return (_, response) =>
    response
      .writeHead(data.httpStatus, { "content-type": "application/json" })
      .end(JSON.stringify([{ error }]));
}

const start = { name: "letters", total: 1 };
const isTold = (error: unknown) => (error instanceof Error ? error.message : String(error));

test("a mutation that met no answer is sent again under the key it was first sent with", async () => {
  const { url, requests } = await serve(hangUp, hangUp, answer({ id: "kept" }));
  expect(await createClient({ url }).import.start.mutate(start)).toEqual({ id: "kept" });
  const keys = requests.map(({ headers }) => headers["idempotency-key"]);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
});

test("two mutations have two keys, and a caller's own key is the one that is sent", async () => {
  const { url, requests } = await serve(answer({}));
  const client = createClient({ url });
  await client.import.start.mutate(start);
  await client.import.start.mutate(start);
  await client.import.start.mutate(start, { context: { idempotencyKey: "my-own" } });
  const keys = requests.map(({ headers }) => headers["idempotency-key"]);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe("my-own");
});

test("what the server refused is not sent again", async () => {
  const { url, requests } = await serve(failure({ code: "CONFLICT", httpStatus: 409 }));
  await expect(createClient({ url }).import.start.mutate(start)).rejects.toThrow("It failed.");
  expect(requests).toHaveLength(1);
});

test("what something between refuses in words of its own is not sent again, a fault of it is", async () => {
  const plain =
    (status: number): Answer =>
    (_, response) =>
      response.writeHead(status, { "content-type": "text/plain" }).end("Not here.");
  for (const call of ["query", "mutate"] as const) {
    const refusing = await serve(plain(403));
    const faulty = await serve(plain(502), answer({ id: "kept" }));
    const calls = [refusing, faulty].map(({ url }) => {
      const client = createClient({ url, retries: 1 });
      return call === "query" ? client.system.info.query({}) : client.import.start.mutate(start);
    });
    await Promise.allSettled(calls);
    expect([refusing.requests.length, faulty.requests.length]).toEqual([1, 2]);
  }
});

test("a call is given up after the repetitions that were asked for", async () => {
  const { url, requests } = await serve(hangUp);
  await expect(createClient({ url, retries: 1 }).import.start.mutate(start)).rejects.toThrow();
  expect(requests).toHaveLength(2);
  await expect(createClient({ url, retries: 0 }).system.info.query({})).rejects.toThrow();
  expect(requests).toHaveLength(3);
});

test("a fault of the server's own is worth another try, and one that a caller gave up is none", async () => {
  const fault = failure({ code: "INTERNAL_SERVER_ERROR", httpStatus: 500 });
  const { url, requests } = await serve(fault, answer({}), hangUp);
  await createClient({ url }).import.start.mutate(start);
  expect(requests).toHaveLength(2);
  const leaving = new AbortController();
  const call = createClient({ url }).import.start.mutate(start, { signal: leaving.signal });
  setTimeout(() => leaving.abort(), 100);
  await expect(call).rejects.toThrow();
  const count = requests.length;
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(requests).toHaveLength(count);
});

test("the token is sent with queries, mutations and subscriptions, as it is at that time", async () => {
  const { url, requests } = await serve(answer({}));
  let token = "first";
  const client = createClient({ url, token: () => token, retries: 0 });
  await client.import.start.mutate(start);
  token = "second";
  await client.system.info.query({}).catch(() => null);
  client.case.changes.subscribe({ id: null }, {}).unsubscribe();
  const following = client.case.changes.subscribe({ id: null }, {});
  while (requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
  following.unsubscribe();
  expect(requests.map(({ headers }) => headers.authorization).slice(0, 3)).toEqual([
    "Bearer first",
    "Bearer second",
    "Bearer second",
  ]);
});

test("a call that a server of another contract cannot take names both versions", async () => {
  const missing = failure({ code: "NOT_FOUND", httpStatus: 404, contract: "9.0.0" });
  const { url } = await serve(missing);
  const error = await createClient({ url })
    .import.start.mutate(start)
    .catch((reason: unknown) => reason);
  expect(isTold(error)).toBe(
    `It failed. (This client speaks version ${contractVersion} of the contract, the server version 9.0.0. Use a client of the server's version.)`,
  );
  expect(contractMismatchOf(error)).toEqual({ client: contractVersion, server: "9.0.0" });
});

test("a failure between client and server of one contract names no version", async () => {
  const { url } = await serve(failure({ code: "NOT_FOUND", httpStatus: 404 }));
  const error = await createClient({ url })
    .import.start.mutate(start)
    .catch((reason: unknown) => reason);
  expect(isTold(error)).toBe("It failed.");
  expect(contractMismatchOf(error)).toBeNull();
});
