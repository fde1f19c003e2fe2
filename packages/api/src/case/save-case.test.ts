import { AppError, type Case } from "@openimr/core";
import { expect, test } from "vitest";
import { fakeContext, unkeptCase } from "../../tests/fake-context.ts";
import { saveCase } from "./save-case.ts";

const current: Case = { ...unkeptCase(), version: 4 };

test("changes are applied to the version that they were made on", async () => {
  const context = fakeContext({
    load: async () => current,
    save: async ({ record, baseVersion, event }) => {
      expect(event).toMatchObject({ type: "case_changed", at: "2024-05-06T07:08:09.000Z" });
      return { ...record, version: baseVersion + 1 };
    },
  });
  const changes = [{ op: "set" as const, path: "/claimNumber", value: "C-1" }];
  const saved = await saveCase(context, { id: current.id, baseVersion: 4, changes });
  expect(saved).toEqual({ ...current, claimNumber: "C-1", version: 5 });
});

test("changes made on an older version are refused with the current case", async () => {
  const context = fakeContext({ load: async () => current });
  const changes = [{ op: "set" as const, path: "/claimNumber", value: "C-1" }];
  await expect(
    saveCase(context, { id: current.id, baseVersion: 3, changes }),
  ).rejects.toMatchObject({ data: { code: "stale_version", baseVersion: 3, current } });
});

test("one change that does not fit refuses them all, naming its place", async () => {
  const context = fakeContext({ load: async () => current });
  const changes = [
    { op: "set" as const, path: "/claimNumber", value: "C-1" },
    { op: "set" as const, path: "/dates/injury", value: "2014-02-30" },
  ];
  const saving = saveCase(context, { id: current.id, baseVersion: 4, changes });
  await expect(saving).rejects.toThrow(AppError);
  await expect(saving).rejects.toThrow("/dates/injury is not a day that exists");
});

test("changes that change nothing make no version", async () => {
  const context = fakeContext({ load: async () => current });
  const changes = [{ op: "set" as const, path: "/claimNumber", value: null }];
  expect(await saveCase(context, { id: current.id, baseVersion: 4, changes })).toEqual(current);
});

test("a save cannot change the status, which has its own way", async () => {
  const changes = [{ op: "set" as const, path: "/status", value: "published" }];
  await expect(
    saveCase(fakeContext({}), { id: current.id, baseVersion: 4, changes }),
  ).rejects.toMatchObject({ data: { code: "invalid_change", path: "/status" } });
});

test("a kept case whose program is not known here is saved, but none is given such a program", async () => {
  const kept: Case = { ...current, program: "zz-imr" };
  const context = fakeContext({
    load: async () => kept,
    save: async ({ record }) => ({ ...record, version: 5 }),
  });
  const noted = [{ op: "set" as const, path: "/claimNumber", value: "C-1" }];
  const entry = { id: kept.id, baseVersion: 4 };
  expect(await saveCase(context, { ...entry, changes: noted })).toMatchObject({
    program: "zz-imr",
    claimNumber: "C-1",
  });
  const given = [{ op: "set" as const, path: "/program", value: "yy-imr" }];
  await expect(saveCase(context, { ...entry, changes: given })).rejects.toThrow(
    '/program is "yy-imr", which is not known here; known are: ',
  );
  const mended = [{ op: "set" as const, path: "/program", value: "ca-wc-imr" }];
  expect(await saveCase(context, { ...entry, changes: mended })).toMatchObject({
    program: "ca-wc-imr",
  });
});
