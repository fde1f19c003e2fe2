import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAX_DOCUMENT_BYTES } from "@openimr/core";
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countEntries, entriesOf } from "./entries-of.ts";
import type { BatchInput } from "./entry.ts";
import { isLitter, safeName } from "./entry-name.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function zipped(
  files: readonly [name: string, bytes: Uint8Array][],
  password?: string,
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), password === undefined ? {} : { password });
  for (const [name, bytes] of files) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
}

async function readAll(inputs: BatchInput[]): Promise<[name: string, text: string][]> {
  const all: [string, string][] = [];
  for await (const { name, read } of entriesOf(inputs)) {
    const opened = await read();
    all.push([name, "problem" in opened ? opened.problem : new TextDecoder().decode(opened.bytes)]);
  }
  return all;
}

const fileName = fc
  .stringMatching(/^[a-z]{1,6}(\/[a-z0-9 ._-]{0,6}[a-z0-9]){0,2}\.txt$/)
  .filter((name) => safeName(name) === name && !isLitter(name));

test("a zip gives back the names and bytes of whatever files were put into it", async () => {
  const files = fc.uniqueArray(fc.tuple(fileName, fc.uint8Array({ maxLength: 200 })), {
    selector: ([name]) => name,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(files, async (all) => {
      const found: [string, number[]][] = [];
      const blob = await zipped(all);
      for await (const { name, read } of entriesOf([{ name: "a.zip", blob }])) {
        const opened = await read();
        found.push([name, "bytes" in opened ? [...opened.bytes] : []]);
      }
      expect(found).toEqual(all.map(([name, bytes]) => [`a.zip/${name}`, [...bytes]]));
    }),
    { numRuns: 50 },
  );
});

test("what systems put beside the letters is left out, and paths cannot lead elsewhere", async () => {
  const blob = await zipped([
    ["__MACOSX/._a.txt", bytesOf("x")],
    ["b/.DS_Store", bytesOf("x")],
    ["../../etc/passwd", bytesOf("up")],
    ["C:\\letters\\a.txt", bytesOf("drive")],
    ["na\u202eme.txt", bytesOf("turned")],
  ]);
  expect(await readAll([{ name: "a.zip", blob }])).toEqual([
    ["a.zip/etc/passwd", "up"],
    ["a.zip/letters/a.txt", "drive"],
    ["a.zip/na\ufffdme.txt", "turned"],
  ]);
});

test("two files of one name are both there, each under a name of its own", async () => {
  const inputs = ["one", "two", "three"].map((text) => ({ name: "a.txt", blob: new Blob([text]) }));
  expect(await readAll(inputs)).toEqual([
    ["a.txt", "one"],
    ["a.txt (2)", "two"],
    ["a.txt (3)", "three"],
  ]);
});

test("a zip within a zip, a locked file, one that is too large and a damaged zip say so, and the rest is read", async () => {
  const inner = new Uint8Array(await (await zipped([["x.txt", bytesOf("x")]])).arrayBuffer());
  const bomb = new Uint8Array(MAX_DOCUMENT_BYTES + 1);
  const whole = await zipped([["x.txt", bytesOf("x")]]);
  const found = await readAll([
    {
      name: "a.zip",
      blob: await zipped([
        ["inner.zip", inner],
        ["bomb.txt", bomb],
        ["good.txt", bytesOf("good")],
      ]),
    },
    { name: "locked.zip", blob: await zipped([["secret.txt", bytesOf("x")]], "word") },
    { name: "cut.zip", blob: whole.slice(0, whole.size - 30) },
    { name: "plain.txt", blob: new Blob(["plain"]) },
  ]);
  expect(found).toEqual([
    ["a.zip/inner.zip", expect.stringContaining("zip within a zip")],
    ["a.zip/bomb.txt", expect.stringContaining("too large")],
    ["a.zip/good.txt", "good"],
    ["locked.zip/secret.txt", expect.stringContaining("password")],
    ["cut.zip", expect.stringContaining("damaged")],
    ["plain.txt", "plain"],
  ]);
});

test("a file that unpacks to more than its zip says is cut off before it fills the memory", async () => {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add("liar.txt", new TextReader("a".repeat(MAX_DOCUMENT_BYTES + 1)));
  const bytes = new Uint8Array(await (await zip.close()).arrayBuffer());
  // The size stands as four bytes, little end first, in the local header and in the directory.
  const size = MAX_DOCUMENT_BYTES + 1;
  const marks = [0, 8, 16, 24].map((shift) => (size >> shift) & 0xff);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (marks.every((mark, index) => bytes[at + index] === mark)) bytes.set([9, 0, 0, 0], at);
  }
  const [entry] = await readAll([{ name: "a.zip", blob: new Blob([bytes]) }]);
  expect(entry?.[1]).toMatch(/too large|damaged/);
});

test("a file that unpacks to far more than letters do is refused, and so is a zip in all", async () => {
  const blank = (size: number) => new Uint8Array(size);
  const megabyte = 1024 * 1024;
  expect(
    await readAll([{ name: "a.zip", blob: await zipped([["blank.txt", blank(2 * megabyte)]]) }]),
  ).toEqual([["a.zip/blank.txt", expect.stringContaining("more than 200 times its size")]]);
  const many = Array.from({ length: 40 }, (_, index): [string, Uint8Array] => [
    `${index}.txt`,
    blank(megabyte),
  ]);
  const found = await readAll([{ name: "b.zip", blob: await zipped(many) }]);
  const refused = found.filter(([, text]) => text.startsWith("The zip unpacks to more than"));
  expect(found).toHaveLength(40);
  expect(refused.map(([name]) => name)).toEqual(many.slice(25).map(([name]) => `b.zip/${name}`));
});

test("a file whose bytes changed in its zip is not taken for what it was", async () => {
  const zip = new ZipWriter(new BlobWriter(), { level: 0 });
  await zip.add("a.txt", new TextReader("UPHELD"));
  const bytes = new Uint8Array(await (await zip.close()).arrayBuffer());
  const at = new TextDecoder("latin1").decode(bytes).indexOf("UPHELD");
  bytes[at] = 0x58;
  expect(await readAll([{ name: "a.zip", blob: new Blob([bytes]) }])).toEqual([
    ["a.zip/a.txt", expect.stringContaining("damaged in its zip")],
  ]);
});

test("a zip and JSON Lines are told by what is in them where their names say nothing", async () => {
  const line = JSON.stringify({ name: "b.txt", text: "two" });
  const inputs = [
    { name: "letters", blob: await zipped([["a.txt", bytesOf("one")]]) },
    { name: "all.json", blob: new Blob([`\ufeff${line}\n`]) },
    { name: "c.txt", blob: new Blob(["PK\u0003\u0004"]) },
  ];
  expect(await readAll(inputs)).toEqual([
    ["letters/a.txt", "one"],
    ["b.txt", "two"],
    ["c.txt", "PK\u0003\u0004"],
  ]);
  expect(await countEntries(inputs, new AbortController().signal)).toBe(3);
  await expect(countEntries(inputs, AbortSignal.abort(new Error("enough")))).rejects.toThrow(
    "enough",
  );
});

test("a line whose letter is larger than any document says so, and the next one is read", async () => {
  const long = JSON.stringify({ name: "long.txt", text: "a".repeat(MAX_DOCUMENT_BYTES + 1) });
  const blob = new Blob([`${long}\n${JSON.stringify({ name: "b.txt", text: "two" })}`]);
  expect(await readAll([{ name: "all.jsonl", blob }])).toEqual([
    ["long.txt", expect.stringContaining("too large")],
    ["b.txt", "two"],
  ]);
});

test("a file that is gone when its turn comes says so, and the next one is read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "openimr-batch-"));
  const path = join(folder, "letters");
  await writeFile(path, "letter");
  const gone = await openAsBlob(path);
  await rm(folder, { recursive: true });
  const inputs = ["letters", "all.jsonl", "a.txt"].map((name) => ({ name, blob: gone }));
  const found = entriesOf([...inputs, { name: "b.txt", blob: new Blob(["two"]) }]);
  const names: string[] = [];
  for await (const { name, read } of found) {
    const opened = await read().catch(() => ({ problem: "not read" }));
    names.push("bytes" in opened ? `${name} is read` : name);
  }
  expect(names).toEqual(["letters", "all.jsonl", "a.txt", "b.txt is read"]);
});

test("each line of JSON Lines is a letter, and a line that is none is named by its number", async () => {
  const line = (name: string) => JSON.stringify({ name, text: `the text of ${name}\n` });
  const blob = new Blob([`${line("a.txt")}\n\n{"name":1}\nnothing\n${line("b.txt")}`]);
  expect(await readAll([{ name: "all.jsonl", blob }])).toEqual([
    ["a.txt", "the text of a.txt\n"],
    ["all.jsonl/line 3", expect.stringContaining("Line 3 is no letter")],
    ["all.jsonl/line 4", expect.stringContaining("Line 4 is no letter")],
    ["b.txt", "the text of b.txt\n"],
  ]);
});

const pathPiece = fc.constantFrom("/", "\\", "..", ".", "C:", "\u202e", "\u061c", "\u2028", "a");
const anyPath = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pathPiece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc
    .tuple(fc.array(pathPiece, { maxLength: 5 }), fc.integer({ min: 890, max: 901 }))
    .map(([pieces, length]) => `😀x..${pieces.join("")}/${"n".repeat(length)}`),
);

test("whatever a path is, its safe name is safe again, and stays as it is", () => {
  fc.assert(
    fc.property(anyPath, (path) => {
      const name = safeName(path);
      expect(name).not.toBe("");
      expect(name.length).toBeLessThanOrEqual(900);
      expect(name.split("/")).not.toContain("..");
      expect(name).not.toMatch(/^\/|[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      expect(safeName(name)).toBe(name);
    }),
  );
});
