import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { fileStore } from "./file-store.ts";
import { serverKey } from "./token-store.ts";

const folder = mkdtempSync(join(tmpdir(), "imr-tokens-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const server = fc.constantFrom("http://a:1", "http://a:1/", "http://A:1", "http://b", "http://b/x");
const step = fc.oneof(
  fc.record({ server, token: fc.string({ minLength: 1, maxLength: 4 }) }),
  fc.record({ server, token: fc.constant(null) }),
);

test("a store gives for each server the token that was kept last, whatever was kept or forgotten for others", async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const store = fileStore(join(folder, `${files++}.json`));
      const kept = new Map<string, string>();
      for (const { server: address, token } of steps) {
        const key = serverKey(address);
        if (token === null) expect(await store.delete(address)).toBe(kept.delete(key));
        else {
          kept.set(key, token);
          await store.set(address, token);
        }
      }
      for (const address of ["http://a:1", "http://b", "http://b/x", "http://c"]) {
        expect(await store.get(address)).toBe(kept.get(serverKey(address)) ?? null);
      }
    }),
    { numRuns: 40 },
  );
});

test("nobody but the user may read the file", async () => {
  const path = join(folder, "mode.json");
  await fileStore(path).set("http://a", "secret");
  expect(statSync(path).mode & 0o077).toBe(0);
});
