import { newId } from "@openimr/api";
import { CaseId, EventId, newCase } from "@openimr/core";
import { caseRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { now } from "../src/clock.ts";
import { dataFolder, startProcess } from "./server-process.ts";

const CASES = 1200;
const OLDER = "older rules";
const MINUTE = 60_000;

let database: Awaited<ReturnType<typeof startTestDatabase>>;
const data = dataFolder();
beforeAll(async () => {
  database = await startTestDatabase();
}, MINUTE);
afterAll(async () => {
  await database.stop();
  data.remove();
});

/** How many cases were kept under the older rules and not found anew since. */
async function stale(): Promise<number> {
  const { count } = await database.db
    .selectFrom("imr_case")
    .select((select) => select.fn.countAll<string>().as("count"))
    .where("deadline_rules", "=", OLDER)
    .executeTakeFirstOrThrow();
  return Number(count);
}

test(
  "due dates of older rules are found anew by a server that starts, also after one that was killed at it",
  async () => {
    const cases = caseRepository(database.db, { rules: OLDER, nextDeadline: () => null });
    const actor = { id: "tester", name: "Tester" };
    await Promise.all(
      Array.from({ length: CASES }, () => {
        const id = EventId.parse(newId());
        const event = { id, type: "case_created" as const, actor, at: now() };
        const record = newCase(CaseId.parse(newId()), "ca-wc-imr");
        return cases.create({ record, document: null, event });
      }),
    );
    const env = { DATABASE_URL: database.url, OPENIMR_DATA: data.folder };
    const first = await startProcess(env);
    await expect.poll(stale, { interval: 5, timeout: MINUTE }).toBeLessThan(CASES);
    expect(await first.end("SIGKILL")).toBeNull();
    expect(await stale()).toBeGreaterThan(0);
    const second = await startProcess(env);
    await expect.poll(stale, { timeout: MINUTE }).toBe(0);
    expect(await second.end("SIGTERM")).toBe(0);
  },
  2 * MINUTE,
);
