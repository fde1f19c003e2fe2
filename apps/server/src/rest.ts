import {
  appContract,
  type Context,
  callOperation,
  noJson,
  noSuchOperation,
  operationInput,
  type Problem,
  type ProcedureContract,
  problemOfError,
  readInput,
} from "@openimr/api";
import { type Context as Call, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { refuse } from "./refuse.ts";
import { apiHeaders } from "./security-headers.ts";

/** Milliseconds between comments in a stream, by which both ends see that the connection lives. */
const PING_EVERY = 15_000;

/** The REST API: every procedure of the contract at its address, with the same use cases behind. */
export function restApi(context: Context): Hono {
  const app = new Hono();
  const contract = appContract();
  for (const procedure of contract.procedures) {
    const { rest } = procedure;
    if (rest === null) continue;
    const taken = operationInput(procedure, contract.schemas);
    app.on(rest.method, rest.path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
      const body = taken.body === null ? undefined : await jsonOf(c);
      if (body === NO_JSON) return refuse(c, noJson);
      const lastEventId = c.req.header("last-event-id");
      const input = readInput(taken, {
        path: (name) => c.req.param(name),
        query: (name) => c.req.queries(name) ?? [],
        body,
      });
      const isResumed = procedure.type === "subscription" && lastEventId !== undefined;
      return answer(c, procedure, {
        context: { ...context, idempotencyKey: c.req.header("idempotency-key") ?? null },
        input: isResumed ? Object.assign(Object(input), { lastEventId }) : input,
      });
    });
  }
  app.all("*", (c) => refuse(c, noSuchOperation));
  return app;
}

async function answer(
  c: Call,
  { path, rest, streamed }: ProcedureContract,
  { context, input }: { context: Context; input: unknown },
): Promise<Response> {
  const answered = await callOperation(context, path, { input, signal: c.req.raw.signal });
  if ("problem" in answered) return problemAnswer(answered.problem);
  for (const [name, value] of Object.entries(apiHeaders)) c.header(name, value);
  const { answer: steps } = answered;
  if (!streamed || !isStream(steps)) return c.json(steps, rest?.status ?? 200);
  return streamSSE(c, async (stream) => {
    const pings = setInterval(() => void stream.write(": ping\n\n"), PING_EVERY);
    try {
      for await (const step of steps) {
        await stream.writeSSE(Array.isArray(step) ? tracked(step) : { data: JSON.stringify(step) });
      }
    } catch (error) {
      const problem = problemOfError(error, { context, path });
      await stream.writeSSE({ event: "error", data: JSON.stringify(problem) });
    } finally {
      clearInterval(pings);
    }
  });
}

/** A step with an id is a list of the id and the data. */
function tracked([id, data]: readonly unknown[]): { id: string; data: string } {
  return { id: String(id), data: JSON.stringify(data) };
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function problemAnswer(problem: Problem): Response {
  const headers = { ...apiHeaders, "content-type": "application/problem+json" };
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Stands for a body that is no JSON. */
const NO_JSON = Symbol("no JSON");

async function jsonOf(c: Call): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}
