import type { ServerResponse } from "node:http";
import { TRPCClientError } from "@trpc/client";
import { afterEach, expect, test } from "vitest";
import { localServer } from "../tests/local-server.ts";
import { createClient } from "./create-client.ts";
import type { CaseSaved } from "./gen/schemas.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server whose connections are handed to `answers`, one after the other. */
async function serve(...answers: ((response: ServerResponse) => void)[]) {
  const seen: { lastEventId: string | undefined; input: unknown }[] = [];
  const { url, close } = await localServer((request, response) => {
    const input = new URL(request.url ?? "", "http://host").searchParams.get("input") ?? "null";
    const header = request.headers["last-event-id"];
    seen.push({ lastEventId: header?.toString(), input: JSON.parse(input) });
    answers[Math.min(seen.length, answers.length) - 1]?.(response);
  });
  closing.push(close);
  return { client: createClient({ url }), seen };
}

function stream(response: ServerResponse, ...messages: string[]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(`event: connected\ndata: {}\n\n${messages.join("")}`);
}

const saved = (version: number) => ({ caseId: "a", version }) as CaseSaved;
const message = (id: string, version: number) =>
  `data: ${JSON.stringify({ saved: [saved(version)] })}\nid: ${id}\n\n`;

test("a stream that breaks is opened again behind the last message seen", async () => {
  const { client, seen } = await serve(
    (response) => {
      stream(response, message("one", 1), message("two", 2));
      setTimeout(() => response.destroy(), 50);
    },
    (response) => stream(response, message("three", 3)),
  );
  const versions: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const following = client.case.changes.subscribe(
      { id: null },
      {
        onData: ({ data }) => {
          versions.push(...data.saved.map(({ version }) => version));
          if (versions.length < 3) return;
          following.unsubscribe();
          resolve();
        },
        onError: reject,
      },
    );
  });
  expect(versions).toEqual([1, 2, 3]);
  expect(seen.map(({ lastEventId }) => lastEventId)).toEqual([undefined, "two"]);
});

test("a server that is away for a while is asked again until it answers", async () => {
  const { client, seen } = await serve(
    (response) => response.destroy(),
    (response) => response.writeHead(503).end(),
    (response) => stream(response, message("one", 1)),
  );
  await new Promise<void>((resolve) => {
    const following = client.case.changes.subscribe(
      { id: null },
      {
        onData: () => {
          following.unsubscribe();
          resolve();
        },
      },
    );
  });
  expect(seen).toHaveLength(3);
});

test("a subscription that the server refuses ends with the server's own error", async () => {
  const data = { code: "UNAUTHORIZED", httpStatus: 401, appError: null, issues: [] };
  const { client, seen } = await serve((response) =>
    response.writeHead(401).end(JSON.stringify({ error: { code: -32001, message: "No.", data } })),
  );
  const error = await new Promise((onError) => {
    client.case.changes.subscribe({ id: null }, { onError });
  });
  expect(error).toBeInstanceOf(TRPCClientError);
  expect(error).toMatchObject({ message: "No.", data });
  expect(seen).toHaveLength(1);
});

test("a stream that is left makes no connection again", async () => {
  const { client, seen } = await serve((response) => {
    stream(response, message("one", 1));
    setTimeout(() => response.destroy(), 20);
  });
  await new Promise<void>((resolve) => {
    const following = client.case.changes.subscribe(
      { id: null },
      {
        onData: () => {
          following.unsubscribe();
          resolve();
        },
      },
    );
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(seen).toHaveLength(1);
});

test("a connection that falls silent for as long as the server said is opened again", async () => {
  const { client, seen } = await serve((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write('event: connected\ndata: {"reconnectAfterInactivityMs":200}\n\n');
    if (seen.length > 1) response.write(message("one", 1));
  });
  const states: unknown[] = [];
  await new Promise<void>((resolve) => {
    const following = client.case.changes.subscribe(
      { id: null },
      {
        onConnectionStateChange: ({ state, error }) => states.push([state, error?.message]),
        onData: () => {
          following.unsubscribe();
          resolve();
        },
      },
    );
  });
  expect(states).toEqual([
    ["connecting", undefined],
    ["pending", undefined],
    ["connecting", "Nothing came for 200 ms."],
    ["pending", undefined],
  ]);
});

test("a stream that the server ends is over", async () => {
  const { client, seen } = await serve((response) => {
    stream(response, message("one", 1));
    response.end("event: return\ndata:\n\n");
  });
  await new Promise<void>((onComplete) => {
    client.case.changes.subscribe({ id: null }, { onComplete });
  });
  expect(seen).toHaveLength(1);
});
