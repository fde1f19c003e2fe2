import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Finding } from "@openimr/core";
import { afterAll, vi } from "vitest";
import { z } from "zod";
import { inherited } from "./env.ts";

/** The program itself. */
export const imrMain: string = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const samples = new URL("../../../packages/determination/samples/", import.meta.url);
const sharedSample = fileURLToPath(
  new URL("../../../../shared/samples/determination-2014-layout.txt", import.meta.url),
);

// A test starts up to six processes, beside the tests of other packages.
vi.setConfig({ testTimeout: 60_000 });

/** A real, redacted determination, which lies beside the checkout where the maintainers work. */
export const shared: string | null = existsSync(sharedSample) ? sharedSample : null;

/** A folder of its own for the test file, removed when it is done. */
export const folder = mkdtempSync(join(tmpdir(), "imr-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A line of standard error where a command was asked for JSON. */
export const ErrorLine = z.union([
  z.strictObject({ notice: z.string() }),
  z.strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      hint: z.string().nullable(),
      subject: z.string().nullable(),
    }),
  }),
]);

/** A finding as `check --json` prints it. */
export const CheckedFinding = Finding.extend({ file: z.string() });

/** What a run of `imr` answered. */
export interface Answer {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real `imr` and waits for its end. */
export function imr(...args: string[]): Promise<Answer> {
  return imrWith({}, ...args);
}

/** Runs the real `imr` with something on its standard input, or with variables set. */
export function imrWith(
  { input = "", env = {} }: { input?: string | Uint8Array; env?: Record<string, string> },
  ...args: string[]
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [imrMain, ...args], {
      cwd: folder,
      env: { ...inherited, HOME: folder, ...env },
    });
    const answer: Answer = { code: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      answer.out += part;
    });
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      answer.err += part;
    });
    // A command that needs no input ends without reading it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...answer, code }));
  });
}

/** Where a letter of the samples lies. */
export function sample(name: string): string {
  return fileURLToPath(new URL(name, samples));
}

/** What a letter of the samples says. */
export function sampleText(name: string): string {
  return readFileSync(sample(name), "utf8");
}

/** Writes a file into the test's folder and answers with its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
