import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { newId } from "@openimr/api";
import { CaseId, CaseListPage, newCase } from "@openimr/core";
import { afterAll, expect, test } from "vitest";
import { inherited } from "./env.ts";
import { call, dataFolder, main, send, startProcess } from "./server-process.ts";

const MINUTE = 60_000;
const kept = dataFolder();
afterAll(kept.remove);

test(
  "a case that was saved is there after the server was killed and started again",
  async () => {
    const env = { OPENIMR_DATA: kept.folder };
    const first = await startProcess(env);
    const record = newCase(CaseId.parse(newId()), "ca-wc-imr");
    await send(first, "case.create", { case: record, document: null });
    const changes = [{ op: "set", path: "/claimNumber", value: "C-17" }];
    const saved = await send(first, "case.save", { id: record.id, baseVersion: 1, changes });
    expect(await first.end("SIGKILL")).toBeNull();

    const second = await startProcess(env);
    expect(await call(second, "case.get", { id: record.id })).toEqual(saved);
    expect(await call(second, "case.history", { id: record.id })).toHaveLength(2);
    expect(await second.end("SIGTERM")).toBe(0);
  },
  MINUTE,
);

test(
  "the first start loads demonstration cases under numbers that no real case has, later ones none",
  async () => {
    const server = await startProcess({ OPENIMR_DATA: kept.folder });
    const page = CaseListPage.parse(await call(server, "case.list", { sortBy: "caseNumber" }));
    const made = page.entries.filter((entry) => entry.demonstration);
    const numbers = made.map((entry) => entry.caseNumber);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^CM00-\d{7}$/);
    expect(await call(server, "system.info", {})).toMatchObject({ demonstration: made.length });
    const due = made.flatMap(({ nextDeadline }) => nextDeadline?.rule ?? []);
    expect(due).toEqual(["records-of-administrator", "determination", "determination"]);
    expect(await server.end("SIGINT")).toBe(0);
  },
  MINUTE,
);

test(
  "a second server on the same data folder says so and ends, and the first goes on",
  async () => {
    const env = { OPENIMR_DATA: kept.folder };
    const first = await startProcess(env);
    const second = await startProcess(env);
    expect(second.address).toBeNull();
    expect(second.child.exitCode).toBe(1);
    expect(second.output()).toContain(kept.folder);
    expect(second.output().trim().split("\n")).toHaveLength(1);
    expect(await call(first, "system.info", {})).toMatchObject({ name: "OpenIMR" });
    expect(await first.end("SIGTERM")).toBe(0);
  },
  MINUTE,
);

test(
  "a taken port ends the start with one sentence that names another port",
  async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const server = await startProcess({ OPENIMR_DATA: kept.folder, PORT: String(port) });
    other.close();
    expect(server.child.exitCode).toBe(1);
    expect(server.output()).toMatch(
      new RegExp(`^OpenIMR could not start: port ${port} is taken .*PORT=\\d+ npm start\n$`),
    );
  },
  MINUTE,
);

test("the server refuses to listen on anything but loopback", async () => {
  const server = await startProcess({ OPENIMR_DATA: kept.folder, HOST: "0.0.0.0" });
  expect(server.child.exitCode).toBe(1);
  expect(server.output()).toContain("must be 127.0.0.1");
});

test(
  "a database that does not answer is said in one sentence, without its password",
  async () => {
    const url = "postgres://someone:hunter2@127.0.0.1:9/nowhere";
    const server = await startProcess({ OPENIMR_DATA: kept.folder, DATABASE_URL: url });
    expect(server.child.exitCode).toBe(1);
    expect(server.output()).toContain("DATABASE_URL");
    expect(server.output()).not.toContain("hunter2");
    expect(server.output().trim().split("\n")).toHaveLength(1);
  },
  MINUTE,
);

test(
  "the server ends when the process that started it is killed",
  async () => {
    const launcher = fork(new URL("./launcher.ts", import.meta.url), [main], {
      env: { ...inherited, PORT: "0", OPENIMR_DATA: kept.folder },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    let text = "";
    launcher.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    const [pid] = await once(launcher, "message");
    await expect.poll(() => text, { timeout: MINUTE }).toContain("OpenIMR is ready");
    launcher.kill("SIGKILL");
    await expect.poll(() => isAlive(Number(pid)), { timeout: MINUTE }).toBe(false);
    const again = await startProcess({ OPENIMR_DATA: kept.folder });
    expect(again.address).not.toBeNull();
    expect(await again.end("SIGTERM")).toBe(0);
  },
  2 * MINUTE,
);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
