import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CaseId, Instant, newCase } from "@openimr/core";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { letterFolder } from "./letter-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "imr-letter-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = newCase(CaseId.parse("019a0000-0000-7000-8000-000000000000"), "ca-wc-imr");
const saved = fc.date({
  min: new Date("1980-01-01"),
  max: new Date("2100-01-01"),
  noInvalidDate: true,
});
const apart = fc.integer({ min: -2000, max: 2000 });

test("a letter is current for the very save that it was written for, and for none a millisecond apart", async () => {
  const letters = await letterFolder(folder, "txt");
  await fc.assert(
    fc.asyncProperty(saved, apart, async (at, milliseconds) => {
      const entryAt = (time: Date) => ({
        ...record,
        updatedAt: Instant.parse(time.toISOString()),
      });
      await letters.write(record, entryAt(at));
      const other = new Date(at.getTime() + milliseconds);
      expect(await letters.isCurrent(entryAt(at))).toBe(true);
      expect(await letters.isCurrent(entryAt(other))).toBe(milliseconds === 0);
    }),
  );
});
