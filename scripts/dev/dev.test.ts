import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { commandLines } from "../testing/command-lines.ts";
import { type ScratchCheckout, scratchCheckout } from "../testing/scratch-checkout.ts";

// The real `pnpm dev` in a copy of the checkout, whose sources are edited. The tests go on from one
// another: the loop that the first ones edit under is ended by the next.

const SLOW = 120_000;
const patience = { timeout: 60_000, interval: 100 };
let checkout: ScratchCheckout;
let data: string;
let address: string;
let dev: ChildProcess | undefined;
let said = "";

beforeAll(async () => {
  checkout = scratchCheckout();
  data = mkdtempSync(join(tmpdir(), "openimr-dev-"));
  address = await start();
}, SLOW);
afterAll(async () => {
  await end("SIGTERM");
  await checkout.remove();
  rmSync(data, { recursive: true, force: true });
});

async function start(): Promise<string> {
  said = "";
  const env = { PATH: process.env.PATH, PORT: "0", OPENIMR_DATA: data };
  const script = join(checkout.folder, "scripts", "dev.ts");
  dev = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return vi.waitFor(() => {
    const address = /OpenIMR is ready: (http:\/\/\S+)/.exec(said)?.[1];
    if (address === undefined) throw new Error(said);
    return address;
  }, patience);
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = dev;
  dev = undefined;
  if (ended === undefined || ended.exitCode !== null || ended.signalCode !== null) return;
  const gone = new Promise((resolve) => ended.once("exit", resolve));
  ended.kill(signal);
  await gone;
}

function edit(file: string, from: string, to: string): void {
  const path = join(checkout.folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** Command lines of processes that run a file of the copy or keep data in the folder of the test. */
const ours = () =>
  commandLines().filter((line) => line.includes(checkout.folder) || line.includes(data));

test(
  "an edit of the API shows in its answers and in the generated client, also after one that does not compile",
  async () => {
    const info = async () => (await fetch(`${address}/trpc/system.info?input={}`)).text();
    const before = await info();
    expect(before).toContain('"version"');
    const source = "packages/api/src/system/system-info.ts";

    edit(source, "version: z.string()", "version: z.string(), motto: z.string()");
    edit(source, "...ctx.release", '...ctx.release, motto: "edited"');
    await vi.waitFor(async () => expect(await info()).toContain('"motto":"edited"'), patience);
    await vi.waitFor(() => {
      const types = join(checkout.folder, "packages/client/src/gen/schemas.ts");
      expect(readFileSync(types, "utf8")).toContain("motto: string");
    }, patience);

    edit(source, 'motto: "edited"', 'motto "edited"');
    await vi.waitFor(
      () => expect(said).toMatch(/could not start: .*system-info\.ts:\d+/),
      patience,
    );
    expect(await info()).toContain("The API server does not run.");
    edit(source, 'motto "edited"', 'motto: "mended"');
    await vi.waitFor(async () => expect(await info()).toContain('"motto":"mended"'), patience);
  },
  SLOW,
);

test(
  "a program that is added is registered, and one that is taken away no more",
  async () => {
    const folder = join(checkout.folder, "packages/guidelines/src/programs");
    const isRegistered = () =>
      readFileSync(join(folder, "../program/programs.gen.ts"), "utf8").includes("added-program");
    const text = readFileSync(join(folder, "ca-wc-imr.ts"), "utf8");
    const added = join(folder, "added-program.ts");
    expect(isRegistered()).toBe(false);
    writeFileSync(added, text.replace('id: "ca-wc-imr"', 'id: "added-program"'));
    await vi.waitFor(() => expect(isRegistered()).toBe(true), patience);
    rmSync(added);
    await vi.waitFor(() => expect(isRegistered()).toBe(false), patience);
  },
  SLOW,
);

test(
  "an edit of a component is told to open pages as an update of that module alone",
  async () => {
    const client = await (await fetch(`${address}/@vite/client`)).text();
    const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
    const page = new WebSocket(`${address.replace("http", "ws")}/?token=${token}`, "vite-hmr");
    const messages: string[] = [];
    page.addEventListener("message", ({ data }) => messages.push(String(data)));
    await vi.waitFor(() => expect(messages.join()).toContain("connected"), patience);
    const component = "src/components/case-not-found.tsx";
    await fetch(`${address}/src/main.tsx`);
    const served = async () => (await fetch(`${address}/${component}`)).text();
    expect(await served()).not.toContain("An edited line");

    edit(
      `apps/web/${component}`,
      "export function CaseNotFound",
      "// An edited line\nexport function CaseNotFound",
    );
    await vi.waitFor(() => {
      const update = messages.map((text) => JSON.parse(text)).find(({ type }) => type === "update");
      expect(update?.updates).toMatchObject([{ path: `/${component}` }]);
    }, patience);
    expect(await served()).toContain("An edited line");
    page.close();
  },
  SLOW,
);

test(
  "Ctrl-C, or a kill that leaves no time for anything, ends every process of it, PostgreSQL included",
  async () => {
    for (const signal of ["SIGINT", "SIGKILL"] as const) {
      if (signal === "SIGKILL") await start();
      expect(ours().length).toBeGreaterThan(4);
      await end(signal);
      await vi.waitFor(() => expect(ours()).toEqual([]), patience);
      expect(existsSync(join(data, "owner.json"))).toBe(false);
    }
  },
  SLOW,
);
