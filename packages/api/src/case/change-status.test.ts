import type { Case } from "@openimr/core";
import { acknowledgementOf, gate } from "@openimr/validation";
import { arbitrarySoundCase } from "@openimr/validation/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fakeContext, unkeptCase } from "../../tests/fake-context.ts";
import { changeStatus } from "./change-status.ts";

const received: Case = { ...unkeptCase(), version: 4 };
const asked = { id: received.id, baseVersion: 4, acknowledged: [] };

test("a step of the process is taken as a new version with an event of its own", async () => {
  const context = fakeContext({
    load: async () => received,
    save: async ({ record, baseVersion, event }) => {
      expect(event).toMatchObject({ type: "status_changed", actor: { id: "tester" } });
      expect(event).not.toHaveProperty("acknowledged");
      return { ...record, version: baseVersion + 1 };
    },
  });
  expect(await changeStatus(context, { ...asked, to: "duplicate_check" })).toEqual({
    ...received,
    status: "duplicate_check",
    version: 5,
  });
});

test("of what a caller acknowledges the event keeps the warnings that stand, and nothing else", async () => {
  const record = withWarning();
  const to = "determination_issued" as const;
  const context = fakeContext({
    load: async () => record,
    save: async ({ record: kept, event }) => {
      expect(event.acknowledged).toEqual(warnings);
      return kept;
    },
  });
  const before = gate(record, { to, asOf: context.today() });
  const reasons = before.allowed ? [] : before.reasons;
  const warnings = reasons.flatMap((reason) =>
    reason.kind === "unacknowledged" ? [acknowledgementOf(record, reason.finding)] : [],
  );
  expect(warnings).not.toEqual([]);
  const acknowledged = [...warnings, { ruleId: "a/b", path: "/dates/decided", message: "Seen." }];
  const { id, version } = record;
  expect(await changeStatus(context, { id, baseVersion: version, to, acknowledged })).toMatchObject(
    { status: to },
  );
});

/** A case ready to be issued but for a warning: its first item cites nothing. */
function withWarning(): Case {
  const [sound] = fc.sample(arbitrarySoundCase(), { numRuns: 1, seed: 1 });
  if (sound === undefined) throw new Error("One case is drawn.");
  const disputedItems = sound.disputedItems.map((item, index) =>
    index === 0 ? { ...item, decision: { ...item.decision, citations: [] } } : item,
  );
  return { ...sound, version: 1, status: "quality_review", disputedItems };
}

test("a status that the rules do not allow is refused with everything in the way, and nothing is kept", async () => {
  const context = fakeContext({ load: async () => ({ ...received, status: "quality_review" }) });
  const refused = changeStatus(context, { ...asked, to: "determination_issued" });
  await expect(refused).rejects.toMatchObject({
    data: {
      code: "status_refused",
      to: "determination_issued",
      reasons: expect.arrayContaining([
        expect.objectContaining({ kind: "missing", path: "/dates/decided" }),
        expect.objectContaining({
          kind: "finding",
          finding: expect.objectContaining({ ruleId: "completeness/items-decided" }),
        }),
        expect.objectContaining({ kind: "unacknowledged" }),
      ]),
    },
  });
  await expect(refused).rejects.toThrow(/cannot become "Determination issued" yet: \d+ things are/);
});

test("a version that is no longer current is refused with the current case", async () => {
  const context = fakeContext({ load: async () => received });
  await expect(
    changeStatus(context, { ...asked, baseVersion: 3, to: "duplicate_check" }),
  ).rejects.toMatchObject({ data: { code: "stale_version", baseVersion: 3, current: received } });
});
