import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { BatchEntry } from "./entry.ts";
import { type ImportServer, pushFiles, type SentFile } from "./push-files.ts";

/** A server that remembers what it was sent and fails when it is told to. */
function memoryServer(fails: () => boolean = () => false) {
  const sent = new Map<string, SentFile>();
  const server: ImportServer<number> = {
    accountedFor: async (files) =>
      files.flatMap(({ name, sha256 }) => (sent.has(`${name} ${sha256}`) ? [name] : [])),
    add: async (files) => {
      if (fails()) throw new Error("the server is gone");
      for (const file of files) {
        const sha256 = createHash("sha256").update(bytesOf(file)).digest("hex");
        sent.set(`${file.name} ${sha256}`, file);
      }
      return files.length;
    },
  };
  return { server, sent };
}

function bytesOf(file: SentFile): Uint8Array {
  if ("text" in file) return Buffer.from(file.text, "utf8");
  return "base64" in file ? Buffer.from(file.base64, "base64") : new Uint8Array();
}

async function* entries(files: readonly Uint8Array<ArrayBuffer>[]): AsyncGenerator<BatchEntry> {
  for (const [index, bytes] of files.entries()) {
    yield { name: `${index}.txt`, read: async () => ({ bytes }) };
  }
}

const plain = {
  retry: false,
  signal: new AbortController().signal,
  isTransient: () => false,
  wait: () => Promise.resolve(),
  onChunk: () => {},
};

test("whatever the bytes are, they arrive as they are, each file once", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 50 }),
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
    fc.constant(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        bytes.map((each) => new Uint8Array(each)),
        { maxLength: 130 },
      ),
      async (files) => {
        const { server, sent } = memoryServer();
        await pushFiles(entries(files), { ...plain, server });
        const arrived = [...sent.values()].map((file) => [file.name, [...bytesOf(file)]]);
        const expected = files.map((each, index) => [`${index}.txt`, [...each]]);
        expect(arrived.toSorted()).toEqual(expected.toSorted());
      },
    ),
    { numRuns: 40 },
  );
});

test("chunks hold at most fifty files and three are on their way at a time", async () => {
  const waiting: (() => void)[] = [];
  const sizes: number[] = [];
  const server: ImportServer<number> = {
    accountedFor: async () => [],
    add: (files) =>
      new Promise((resolve) => {
        sizes.push(files.length);
        waiting.push(() => resolve(files.length));
      }),
  };
  const files = Array.from({ length: 260 }, (_, index) => new Uint8Array([index]));
  const pushing = pushFiles(entries(files), { ...plain, server });
  for (const begun of [3, 4, 5, 6]) {
    await vi.waitFor(() => expect(sizes).toHaveLength(begun));
    expect(waiting.length).toBeLessThanOrEqual(3);
    waiting.shift()?.();
  }
  for (const answer of waiting) answer();
  await pushing;
  expect(sizes).toEqual([50, 50, 50, 50, 50, 10]);
});

test("whatever the sizes are, a request holds 4 MB or one file of at most a third more than its bytes", async () => {
  const megabyte = 1024 * 1024;
  const requests: number[] = [];
  const server: ImportServer<number> = {
    accountedFor: async () => [],
    add: async (files) => {
      requests.push(JSON.stringify(files).length);
      return files.length;
    },
  };
  const file = (size: number, byte: number) => new Uint8Array(size).fill(byte);
  const letter = file(megabyte, 0x61);
  const controls = file(9 * megabyte, 0x01);
  const picture = file(9 * megabyte, 0xff);
  const files = [letter, letter, letter, picture, letter, controls, letter, letter];
  await pushFiles(entries(files), { ...plain, server });
  const around = (size: number) => Math.round(size / megabyte);
  expect(requests.map(around).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 12, 12]);
});

test("after a failure of the server, going on sends what is missing and nothing twice", async () => {
  let left = 1;
  const { server, sent } = memoryServer(() => left-- === 0);
  const files = Array.from({ length: 200 }, (_, index) => new Uint8Array([index]));
  const push = (onChunk: (chunk: { skipped: number; added: number | null }) => void) =>
    pushFiles(entries(files), { ...plain, server, onChunk });
  await expect(push(() => {})).rejects.toThrow("the server is gone");
  const before = sent.size;
  let skipped = 0;
  let added = 0;
  await push((chunk) => {
    skipped += chunk.skipped;
    added += chunk.added ?? 0;
  });
  expect([skipped, added]).toEqual([before, files.length - before]);
  expect(sent.size).toBe(files.length);
});

test("a server that does not answer for a while is asked again, with growing pauses", async () => {
  let left = 3;
  const waited: number[] = [];
  const { server, sent } = memoryServer(() => left-- > 0);
  await pushFiles(entries([new Uint8Array([1])]), {
    ...plain,
    server,
    isTransient: () => true,
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
  expect(waited).toEqual([500, 1_000, 2_000]);
  expect(sent.size).toBe(1);
});

test("a pause ends the sending behind the chunks that are on their way", async () => {
  const pause = new AbortController();
  const { server, sent } = memoryServer();
  const files = Array.from({ length: 400 }, (_, index) => new Uint8Array([index]));
  const isAllSent = await pushFiles(entries(files), {
    ...plain,
    server,
    signal: pause.signal,
    onChunk: () => pause.abort(),
  });
  expect(isAllSent).toBe(false);
  expect(sent.size).toBeGreaterThan(0);
  expect(sent.size).toBeLessThanOrEqual(200);
});

test("a pause that comes when all is sent leaves nothing out", async () => {
  const pause = new AbortController();
  const { server, sent } = memoryServer();
  const files = Array.from({ length: 120 }, (_, index) => new Uint8Array([index]));
  const onChunk = () => {
    if (sent.size === files.length) pause.abort();
  };
  const options = { ...plain, server, signal: pause.signal, onChunk };
  expect(await pushFiles(entries(files), options)).toBe(true);
  expect(pause.signal.aborted).toBe(true);
});

test("a file that cannot be opened is sent as a problem, and the rest goes on", async () => {
  const { server, sent } = memoryServer();
  async function* broken(): AsyncGenerator<BatchEntry> {
    yield { name: "gone.txt", read: () => Promise.reject(new Error("moved")) };
    yield { name: "zip.zip", read: async () => ({ problem: "Unpack it." }) };
    yield { name: "good.txt", read: async () => ({ bytes: new Uint8Array([97]) }) };
  }
  await pushFiles(broken(), { ...plain, server });
  expect([...sent.values()]).toEqual([
    { name: "gone.txt", problem: expect.stringContaining("could not be read") },
    { name: "zip.zip", problem: "Unpack it." },
    { name: "good.txt", text: "a" },
  ]);
});
