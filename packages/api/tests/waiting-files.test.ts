import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ImportedFile, ImportRun } from "@openimr/core";
import { brokenLink } from "@openimr/database";
import { letterOf } from "@openimr/determination/letter";
import { printPdf } from "@openimr/determination/letter-pdf";
import { scannedPdf } from "@openimr/determination/testing";
import { expect, test } from "vitest";
import { parseText } from "../src/determination/parse-text.ts";
import type { ReadCase } from "../src/determination/read-case.ts";
import type { Recognition } from "../src/determination/recognise-bytes.ts";
import { recogniseNextWaiting } from "../src/import/recognise-next-waiting.ts";
import { newId } from "../src/new-id.ts";
import { caseNumber, importApi, letter, outcomes } from "./import-api.ts";

const { context, waiting, api, begun, add, filesOf } = importApi();
const SLOW = 120_000;
const sample = new URL("../../determination/samples/knee-imaging.txt", import.meta.url);

type Recognise = (
  file: { name: string; bytes: Uint8Array },
  recognition: Recognition,
) => Promise<ReadCase>;

/** A file that begins as a picture does; its text stands behind, where only `unveil` reads it. */
function picture(text: string): { base64: string } {
  const bytes = Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.from(text)]);
  return { base64: bytes.toString("base64") };
}

/** Recognises a `picture` without the time and the errors of real recognition. */
const unveil: Recognise = async ({ name, bytes }) => {
  const read = parseText({ name, text: Buffer.from(bytes.subarray(4)).toString() }, newId);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...read, document: { ...read.document, sha256 } };
};

const never = new AbortController().signal;

/** Recognises until nothing waits, and answers with the faults that were logged. */
async function recogniseAll(
  how: { recognise?: Recognise; signal?: AbortSignal; within?: number } = {},
): Promise<unknown[]> {
  const reach = { ...context(), waiting: waiting() };
  const options = { recognise: unveil, signal: never, ...how };
  while (await recogniseNextWaiting(reach, options)) if (options.signal.aborted) break;
  return reach.faults;
}

async function settled(run: ImportRun): Promise<{ run: ImportRun; files: ImportedFile[] }> {
  return { run: await api().import.get({ id: run.id }), files: await filesOf(run) };
}

const counts = { imported: 0, revised: 0, duplicate: 0, waiting: 0, failed: 0 };

test(
  "a scan waits while the others are imported, and is recognised to a case with its doubts",
  async () => {
    const run = await begun();
    const text = readFileSync(sample, "utf8");
    const record = parseText({ name: "knee", text }, newId).case;
    const scan = await scannedPdf(printPdf(letterOf(record)), 120);
    const base64 = Buffer.from(scan).toString("base64");
    const sent = await add(run, [
      { name: "b/scan.pdf", base64 },
      { name: "a.txt", text: letter() },
    ]);
    expect(outcomes(sent.files)).toEqual(["waiting", "imported"]);
    expect(sent.run.counts).toEqual({ ...counts, imported: 1, waiting: 1 });
    const reach = { ...context(), waiting: waiting() };
    expect(await recogniseNextWaiting(reach, { signal: never })).toBe(true);
    expect(await recogniseNextWaiting(reach, { signal: never })).toBe(false);
    expect(reach.faults).toEqual([]);
    const { run: after, files } = await settled(run);
    expect(after.counts).toEqual({ ...counts, imported: 2 });
    expect(files[0]).toMatchObject({ outcome: "imported", caseNumber: "CM15-9000002" });
    const id = files[0]?.caseId;
    if (id == null) throw new Error("no case was made");
    const [document] = await api().case.documents({ id });
    expect(document).toMatchObject({ name: "scan.pdf", sha256: files[0]?.sha256 });
    expect(document?.report.notices.map(({ code }) => code)).toEqual(["recognised_text"]);
    expect(document?.provenance.length).toBeGreaterThan(5);
    expect(document?.provenance.every(({ confidence }) => confidence < 1)).toBe(true);
    const history = await api().case.history({ id });
    expect(history).toMatchObject([{ type: "case_imported", actor: { id: "tester" } }]);
  },
  SLOW,
);

test("a picture that waits is accounted for, so that it is not sent again, nor kept twice", async () => {
  const run = await begun();
  const file = { name: "a.jpg", ...picture(letter()) };
  const [first] = (await add(run, [file])).files;
  const known = { name: "a.jpg", sha256: first?.sha256 ?? "" };
  for (const retry of [false, true]) {
    const asked = { id: run.id, files: [known], retry };
    expect(await api().import.accountedFor(asked)).toEqual({ names: ["a.jpg"] });
    const again = await add(run, [file], retry);
    expect(again.run.counts).toEqual({ ...counts, waiting: 1 });
  }
  await recogniseAll();
  expect((await settled(run)).run.counts).toEqual({ ...counts, imported: 1 });
});

test("a content is recognised once: what is the same is a duplicate, whether it waits or is sent later", async () => {
  const run = await begun();
  const scan = picture(letter());
  await add(run, [
    { name: "a.jpg", ...scan },
    { name: "b.jpg", ...scan },
  ]);
  let times = 0;
  const counting: Recognise = (file, recognition) => {
    times += 1;
    return unveil(file, recognition);
  };
  await recogniseAll({ recognise: counting });
  const later = await add(await begun(), [{ name: "c.jpg", ...scan }]);
  expect(times).toBe(1);
  const { files, run: after } = await settled(run);
  expect(outcomes([...files, ...later.files])).toEqual(["imported", "duplicate", "duplicate"]);
  expect(after.counts).toEqual({ ...counts, imported: 1, duplicate: 1 });
  const all = [...files, ...later.files];
  expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(1);
  expect(new Set(all.map((file) => file.caseNumber)).size).toBe(1);
});

test("a recognised letter of a case that is there is revised, and the history tells it", async () => {
  const run = await begun();
  const number = caseNumber();
  const { files } = await add(run, [
    { name: "a.txt", text: letter({ number }) },
    { name: "b.jpg", ...picture(letter({ number, request: "Walker" })) },
  ]);
  await recogniseAll();
  const id = files[0]?.caseId;
  if (id == null) throw new Error("no case was made");
  expect((await settled(run)).files[1]).toMatchObject({ outcome: "revised", caseId: id });
  const history = await api().case.history({ id });
  expect(history.map(({ type }) => type)).toEqual(["case_imported", "letter_revised"]);
  expect(brokenLink(history)).toBeNull();
});

test("a recognition that breaks, finds no letter or takes too long is that file's alone, and can be retried", async () => {
  const run = await begun();
  const scans = ["breaks", "hangs", "is none", "good"].map((name) => ({
    name: `${name}.jpg`,
    ...picture(name === "is none" ? "An invoice." : letter()),
  }));
  await add(run, scans);
  const faults = await recogniseAll({
    within: 300,
    recognise: (file, recognition) => {
      if (file.name === "breaks.jpg") throw new RangeError("broken");
      if (file.name !== "hangs.jpg") return unveil(file, recognition);
      return new Promise((_, reject) => {
        recognition.signal.addEventListener("abort", () => reject(recognition.signal.reason));
      });
    },
  });
  const { files } = await settled(run);
  expect(files.map(({ outcome, problem }) => [outcome, problem])).toEqual([
    ["failed", expect.stringContaining("has logged why")],
    ["failed", expect.stringContaining("takes too long")],
    ["failed", expect.stringContaining("no determination")],
    ["imported", null],
  ]);
  expect(faults).toMatchObject([{ path: "import.recognise", error: expect.any(RangeError) }]);
  const again = await add(run, scans, true);
  expect(again.run.counts).toEqual({ ...counts, imported: 1, waiting: 3 });
  await recogniseAll();
  const retried = await settled(run);
  expect(retried.run.counts).toEqual({ ...counts, imported: 3, failed: 1 });
  expect(outcomes(retried.files)).toEqual(["imported", "imported", "failed", "imported"]);
});

test("a file that ends the process comes behind the others, and after three times it has failed", async () => {
  const run = await begun();
  await add(run, [{ name: "deadly.jpg", ...picture(letter()) }]);
  // The process ends each time before it can settle the file; nobody holds it any longer.
  for (const tries of [1, 2, 3]) {
    expect(await waiting().take(0)).toMatchObject({ name: "deadly.jpg", tries });
  }
  await add(run, [{ name: "good.jpg", ...picture(letter()) }]);
  const names: string[] = [];
  await recogniseAll({
    recognise: (file, recognition) => {
      names.push(file.name);
      return unveil(file, recognition);
    },
  });
  expect(names).toEqual(["good.jpg"]);
  const { files } = await settled(run);
  expect(outcomes(files)).toEqual(["failed", "imported"]);
  expect(files[0]?.problem).toContain("broke off 3 times");
});

test("a file that is recognised when the server stops waits as if nothing had been", async () => {
  const run = await begun();
  await add(run, [{ name: "a.jpg", ...picture(letter()) }]);
  for (let stops = 0; stops < 5; stops += 1) {
    const stopping = new AbortController();
    const faults = await recogniseAll({
      signal: stopping.signal,
      recognise: async (_file, { signal }) => {
        stopping.abort();
        throw signal.reason;
      },
    });
    expect(faults).toEqual([]);
    expect((await settled(run)).run.counts).toEqual({ ...counts, waiting: 1 });
  }
  await recogniseAll();
  expect((await settled(run)).run.counts).toEqual({ ...counts, imported: 1 });
});

test("whoever lost a file to another settles nothing, and the file is settled once", async () => {
  const run = await begun();
  await add(run, [{ name: "a.jpg", ...picture(letter()) }]);
  const late = await waiting().take(0);
  if (late === null) throw new Error("a file waits");
  await recogniseAll();
  const before = await settled(run);
  const at = context().now();
  expect(await waiting().settle(late, { read: { problem: "late" }, at })).toBeNull();
  await waiting().giveBack(late);
  expect(await waiting().take(0)).toBeNull();
  expect(await settled(run)).toEqual(before);
  expect(before.run.counts).toEqual({ ...counts, imported: 1 });
});

test("a file that is held is nobody else's, and its page is told while it is recognised", async () => {
  const run = await begun();
  await add(run, [{ name: "a.jpg", ...picture(letter()) }]);
  const taken = await waiting().take(60);
  if (taken === null) throw new Error("a file waits");
  expect(await waiting().take(60)).toBeNull();
  const place = () => api().import.recognising({ id: run.id });
  expect(await place()).toEqual({ at: null });
  await waiting().hold(taken, 60, { name: "a.jpg", page: 2, pages: 5 });
  expect(await place()).toEqual({ at: { name: "a.jpg", page: 2, pages: 5 } });
  await waiting().giveBack(taken);
  expect(await place()).toEqual({ at: null });
  await recogniseAll();
});

test("several that recognise at once take each file once, while more are sent", async () => {
  const runs = [await begun(), await begun()];
  const times = new Map<string, number>();
  const counting: Recognise = async (file, recognition) => {
    times.set(file.name, (times.get(file.name) ?? 0) + 1);
    return unveil(file, recognition);
  };
  const send = async (run: ImportRun | undefined, prefix: string) => {
    for (let chunk = 0; chunk < 5; chunk += 1) {
      const names = Array.from({ length: 4 }, (_, index) => `${prefix}${chunk}${index}.jpg`);
      if (run === undefined) throw new Error("there are two runs");
      await add(
        run,
        names.map((name) => ({ name, ...picture(letter()) })),
      );
    }
  };
  const recognising = () => recogniseAll({ recognise: counting });
  await Promise.all([send(runs[0], "a"), send(runs[1], "b"), recognising(), recognising()]);
  await Promise.all([recognising(), recognising(), recognising()]);
  for (const run of runs) {
    expect((await settled(run)).run.counts).toEqual({ ...counts, imported: 20 });
  }
  expect(times.size).toBe(40);
  expect([...times.values()].every((count) => count === 1)).toBe(true);
});
