import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createClient, type ImportRun } from "@openimr/client";
import { ImportedFile, ImportRun as Run } from "@openimr/core";
import { letterOf } from "@openimr/determination/letter";
import { printPdf } from "@openimr/determination/letter-pdf";
import { readDetermination, sourceFromText } from "@openimr/determination/parse";
import { pdfOfPages, scannedPdf, scanPages } from "@openimr/determination/testing";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { z } from "zod";
import { inherited } from "./env.ts";
import { file, folder, imr, imrMain, sampleText } from "./imr-process.ts";
import { realServer } from "./real-server.ts";

const SLOW = 180_000;
const server = realServer();
const Import = z.strictObject({ run: Run, files: z.array(ImportedFile) });

/** The letter under a case number of its own, as a PDF with text. */
function letter(number: string): Uint8Array {
  const text = sampleText("knee-imaging.txt").replace("CM15-9000002", number);
  const { case: record } = readDetermination(sourceFromText(text, null), { newId: () => v7() });
  return printPdf(letterOf(record));
}

/** Writes scans of letters into a folder of their own and answers with its path. */
async function scans(name: string, numbers: readonly string[]): Promise<string> {
  mkdirSync(join(folder, name));
  for (const number of numbers) {
    file(`${name}/${number}.pdf`, await scannedPdf(letter(number), 120));
  }
  return join(folder, name);
}

/** Begins an import as a process of its own. */
function begin(...args: string[]) {
  const child = spawn(process.execPath, [imrMain, "--server", server.url(), "import", ...args], {
    env: { ...inherited, HOME: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said.err += part;
  });
  return { child, said, ended: once(child, "close").then(() => child.exitCode) };
}

/** The newest import once it is as it is wanted. */
async function newest(isWanted: (run: ImportRun) => boolean): Promise<ImportRun> {
  const client = createClient({ url: server.url() });
  for (;;) {
    const { entries } = await client.import.list.query({ cursor: null, limit: 1 });
    const [run] = entries;
    if (run !== undefined && isWanted(run)) return run;
    await delay(20);
  }
}

async function imports(...args: string[]) {
  const answer = await imr("--server", server.url(), "import", ...args, "--json");
  return { ...answer, ...Import.parse(JSON.parse(answer.out)) };
}

const counts = { imported: 0, revised: 0, duplicate: 0, waiting: 0, failed: 0 };

test(
  "scans of an import are waited for, and the summary and the report tell what became of them",
  async () => {
    const path = await scans("scanned", ["CM15-9100001"]);
    file("scanned/text.pdf", letter("CM15-9100002"));
    file("scanned/later.pdf", await scannedPdf(letter("CM15-9100001"), 130));
    file("scanned/no-letter.jpg", (await scanPages(letter("CM15-9100003"), 20))[0]?.jpeg ?? "");
    const report = join(folder, "scanned.csv");
    const { said, ended } = begin(path, "--report", report);
    expect(await ended).toBe(4);
    expect(said.err).toContain("3 waiting for recognition. The server recognises them by itself");
    expect(said.err).toContain("scanned/no-letter.jpg: ");
    expect(said.out).toMatch(
      /^scanned\/later\.pdf: Revised letter, case CM15-9100001.*\n4 files: 2 imported, 1 revised letter, 0 duplicates, 1 failed \(import/,
    );
    const rows = readFileSync(report, "utf8").trim().split("\r\n");
    expect(rows.map((row) => row.split(",")[1])).toEqual([
      "Outcome",
      "Imported",
      "Revised letter",
      "Failed",
      "Imported",
    ]);
  },
  SLOW,
);

test(
  "a server killed while it recognises takes up what waits, and each scan is one case",
  async () => {
    const numbers = ["CM15-9200001", "CM15-9200002", "CM15-9200003"];
    const path = await scans("killed", numbers);
    const { said, ended } = begin(path);
    const { id } = await newest(({ counts: now }) => now.waiting === 3);
    const client = createClient({ url: server.url() });
    while ((await client.import.recognising.query({ id })).at === null) await delay(50);
    await server.kill();
    await server.restart();
    expect(await ended).toBe(0);
    expect(said.out).toContain("3 files: 3 imported");
    const { run, files } = await imports(path, "--resume", id);
    expect(run.counts).toEqual({ ...counts, imported: 3 });
    expect(files.map(({ caseNumber }) => caseNumber)).toEqual(numbers);
    expect(new Set(files.map(({ caseId }) => caseId)).size).toBe(3);
    for (const number of numbers) {
      expect((await client.case.list.query({ text: number })).entries).toHaveLength(1);
    }
  },
  SLOW,
);

test(
  "Ctrl-C leaves what waits to the server, which completes it, and the resumed import shows it",
  async () => {
    const path = await scans("left", ["CM15-9300001", "CM15-9300002"]);
    const { child, said, ended } = begin(path);
    while (!said.err.includes("waiting for recognition")) await delay(20);
    child.kill("SIGINT");
    expect(await ended).toBe(4);
    expect(said.out).toContain("0 failed, 2 waiting for recognition (import");
    expect(said.err).toMatch(/All files are sent. 2 waiting for recognition. The server recog/);
    expect(said.err).not.toContain("paused");
    const { id } = await newest((run) => run.counts.waiting === 0);
    const resumed = await imports(path, "--resume", id);
    expect(resumed.code).toBe(0);
    expect(resumed.run.counts).toEqual({ ...counts, imported: 2 });
  },
  SLOW,
);

test(
  "a letter that goes on in a picture is recognised by imr parse and by an import alike",
  async () => {
    const pdf = letter("CM15-9400001");
    const pictures = await scanPages(pdf, 150);
    const lines = ["Case Number: CM15-9400001", "The letter follows as it came by fax."];
    const path = file(
      "fax.pdf",
      pdfOfPages([{ lines }, ...pictures.map((picture) => ({ picture }))]),
    );
    const parsed = await imr("parse", path, "--json");
    expect(parsed.code).toBe(0);
    const imported = await imports(path);
    expect(imported.run.counts).toEqual({ ...counts, imported: 1 });
    expect(imported.files[0]?.caseNumber).toBe("CM15-9400001");
    expect(JSON.parse(parsed.out).case.caseNumber).toBe("CM15-9400001");
  },
  SLOW,
);
