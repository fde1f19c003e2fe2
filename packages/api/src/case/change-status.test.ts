import type { Case } from "@openimr/core";
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

test("the warnings that were let stand are kept with the event", async () => {
  const acknowledged = [{ ruleId: "a/b", path: "/dates/decided", message: "Seen." }];
  const context = fakeContext({
    load: async () => received,
    save: async ({ record, event }) => {
      expect(event.acknowledged).toEqual(acknowledged);
      return record;
    },
  });
  await changeStatus(context, { ...asked, to: "duplicate_check", acknowledged });
});

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
