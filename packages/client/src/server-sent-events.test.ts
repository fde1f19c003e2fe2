import fc from "fast-check";
import { expect, test } from "vitest";
import { type ServerSentEvent, serverSentEvents } from "./server-sent-events.ts";

async function read(...pieces: (string | Uint8Array)[]): Promise<ServerSentEvent[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) {
        controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      }
      controller.close();
    },
  });
  const events: ServerSentEvent[] = [];
  for await (const event of serverSentEvents(body)) events.push(event);
  return events;
}

test("a message has its event, its lines of data and its id", async () => {
  expect(await read("event: ping\ndata: a\ndata: b\nid: 7\n\n")).toEqual([
    { event: "ping", data: "a\nb", id: "7" },
  ]);
});

test("a message without a name is called message, and one without an id names none", async () => {
  expect(await read("data:x\n\n")).toEqual([{ event: "message", data: "x", id: null }]);
});

test("comments, unknown fields and empty messages are passed over", async () => {
  expect(await read(": a comment\n\nretry: 5\n\n\nfoo: bar\ndata\n\n")).toEqual([
    { event: "message", data: "", id: null },
  ]);
});

test("a message that the stream breaks off in is left out", async () => {
  expect(await read("data: whole\n\ndata: half\n")).toHaveLength(1);
});

test("however the bytes are cut, and whatever ends lines, the messages are the same", async () => {
  const word = fc.string({ unit: "grapheme", maxLength: 8 }).map((s) => s.replace(/[\r\n\0]/g, ""));
  const message = fc.record({ event: word.filter((name) => name !== ""), data: word, id: word });
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.nat(40), { maxLength: 6 }),
      async (messages, end, cuts) => {
        const text = messages
          .map(({ event, data, id }) => [`event: ${event}`, `data: ${data}`, `id: ${id}`, "", ""])
          .map((lines) => lines.join(end))
          .join("");
        const bytes = new TextEncoder().encode(`${text}: the end${end === "\r" ? "\r\r" : end}`);
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length];
        const sorted = places.sort((a, b) => a - b);
        const pieces = sorted.slice(1).map((to, index) => bytes.slice(sorted[index], to));
        expect(await read(...pieces)).toEqual(messages);
      },
    ),
  );
});
