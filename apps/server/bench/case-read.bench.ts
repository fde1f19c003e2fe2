import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CaseRepository,
  type Context,
  createCase,
  createNews,
  deadlineFinder,
  type ImportRepository,
  newId,
  parseText,
} from "@openimr/api";
import { CaseId } from "@openimr/core";
import { caseRepository, importRepository, migrate, openDatabase } from "@openimr/database";
import { startEmbedded } from "@openimr/database/embedded";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { pino } from "pino";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { now, today } from "../src/clock.ts";
import { createApp } from "../src/http.ts";
import { listen } from "../src/listen.ts";
import { guardRequests } from "../src/request-guard.ts";
import { dataHeaders } from "../src/security-headers.ts";

const CALLERS = 4;
const CALLS = 400;
const ROUNDS = 15;

/**
 * Reading a case through tRPC against a bare handler of the same HTTP server: behind the same guards,
 * it runs the same query and answers the same JSON with the same headers. Rounds of both alternate, and the median of their ratios counts,
 * so that a busy machine slows both alike.
 */
export async function bench(report: BenchReport): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "openimr-bench-"));
  const postgres = await startEmbedded({ folder, onNotice: () => {} });
  const database = openDatabase(postgres.url);
  try {
    await migrate(database);
    report.ratio({
      name: "case read through tRPC / bare handler",
      value: await measure(
        caseRepository(database, deadlineFinder),
        importRepository(database, deadlineFinder),
      ),
      budget: 1.3,
    });
  } finally {
    await database.destroy();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(cases: CaseRepository, imports: ImportRepository): Promise<number> {
  const context: Context = {
    actor: { id: "bench", name: "A benchmark" },
    cases,
    imports,
    calls: { once: () => Promise.reject(new Error("no call has a key")) },
    idempotencyKey: null,
    news: createNews(),
    now,
    today,
    newId,
    release: { version: "0", contractVersion: "0", contract: "0" },
    reportFault: () => {},
  };
  const sample = new URL(
    "../../../packages/determination/samples/lumbar-therapy.txt",
    import.meta.url,
  );
  const text = readFileSync(sample, "utf8");
  const { case: record, document } = parseText({ name: "sample", text }, newId);
  await createCase(context, { case: record, document });

  const app = new Hono();
  app.use("/bare/*", csrf(), guardRequests());
  app.get("/bare/:id", async (c) => {
    const kept = await cases.load(CaseId.parse(c.req.param("id")));
    return c.json(kept, 200, dataHeaders);
  });
  app.route(
    "/",
    createApp({ context, log: pino({ level: "silent" }), token: null, webFolder: "" }),
  );
  const server = await listen(app, { port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  const bare = `/bare/${record.id}`;
  const input = encodeURIComponent(JSON.stringify({ id: record.id }));
  const trpc = `/trpc/case.get?input=${input}`;
  const time = (path: string) => timeCalls(() => get({ agent, port: server.port, path }));
  try {
    await time(bare);
    await time(trpc);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, other] = [await time(bare), await time(trpc)];
      ratios.push(other / one);
    }
    return ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  } finally {
    agent.destroy();
    await server.close();
  }
}

async function timeCalls(one: () => Promise<void>): Promise<number> {
  let left = CALLS;
  const start = performance.now();
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return performance.now() - start;
}

function get({ agent, port, path }: { agent: Agent; port: number; path: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: "127.0.0.1", port, path }, (answer) => {
      answer.resume();
      answer.once("end", () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${answer.statusCode}`)),
      );
    });
    sent.once("error", reject).end();
  });
}
