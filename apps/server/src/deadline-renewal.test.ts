import { CaseId, Instant } from "@openimr/core";
import type { Renewed } from "@openimr/database";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startDeadlineRenewal } from "./deadline-renewal.ts";

const id = CaseId.parse("0192f000-0000-7000-8000-000000000000");
const at = Instant.parse("2026-01-01T00:00:00.000Z");
const silent = pino({ level: "silent" });

/** Renews by these steps, then finds nothing to do; answers with what was asked and told until then. */
async function renewBy(steps: (Renewed | Error)[]): Promise<string[]> {
  const happened: string[] = [];
  const done = Promise.withResolvers<void>();
  const cases = {
    clock: async () => ({ at, oldest: 0n, next: 0n }),
    renewDeadlines: async (cursor: CaseId | null) => {
      const step = steps.shift();
      if (step === undefined) done.resolve();
      else happened.push(cursor === null ? "from the start" : "on from a case");
      if (step instanceof Error) throw step;
      return step ?? { cursor: null, renewed: 0, unreadable: [] };
    },
  };
  const news = { announceRenewal: (moment: Instant) => happened.push(`told at ${moment}`) };
  const renewal = startDeadlineRenewal({ cases, news }, silent, 1);
  await done.promise;
  await renewal.stop();
  return happened;
}

test("a pass that changed something is told once behind its last step, and passes are made again", async () => {
  const none = { cursor: null, renewed: 0, unreadable: [] };
  const happened = await renewBy([
    none,
    { cursor: id, renewed: 100, unreadable: [] },
    { cursor: null, renewed: 0, unreadable: [id] },
    none,
  ]);
  expect(happened).toEqual([
    "from the start",
    "from the start",
    "on from a case",
    `told at ${at}`,
    "from the start",
  ]);
});

test("a step that fails is done again, and what was found before it is told with the pass", async () => {
  const happened = await renewBy([
    { cursor: id, renewed: 1, unreadable: [] },
    new Error("the database does not answer"),
    { cursor: null, renewed: 0, unreadable: [] },
  ]);
  expect(happened).toEqual(["from the start", "on from a case", "on from a case", `told at ${at}`]);
});
