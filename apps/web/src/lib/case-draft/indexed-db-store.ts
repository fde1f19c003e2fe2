import { type DBSchema, openDB } from "idb";
import { v7 as uuid } from "uuid";
import { type DraftStore, LocalCopy } from "./local-copy.ts";
import type { PageLocks } from "./page-locks.ts";

interface Schema extends DBSchema {
  copies: { key: string; value: unknown; indexes: { caseId: string } };
}

/**
 * Local copies in the browser's database. A copy belongs to the page that holds the lock of its name;
 * where nobody does, the page is gone. A copy that this version cannot read is left where it is.
 */
export async function indexedDbStore(
  locks: PageLocks,
  name = "openimr-drafts",
): Promise<DraftStore & { close(): void }> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore("copies", { keyPath: "key" }).createIndex("caseId", "caseId");
    },
    // Another tab with a newer version of the app must not wait for this one.
    blocking: () => database.close(),
  });
  return {
    async claim() {
      const key = uuid();
      const release = await locks.hold(key);
      return { key, release: release ?? (() => {}) };
    },
    async put(copy) {
      await database.put("copies", copy);
    },
    async remove(key) {
      await database.delete("copies", key);
    },
    async abandoned(caseId) {
      const keys = await database.getAllKeysFromIndex("copies", "caseId", caseId);
      const found: { copy: LocalCopy; release(): void }[] = [];
      for (const key of keys.toSorted()) {
        const release = await locks.hold(key);
        if (release === null) continue;
        const copy = LocalCopy.safeParse(await database.get("copies", key));
        if (copy.success) found.push({ copy: copy.data, release });
        else release();
      }
      return found;
    },
    close: () => database.close(),
  };
}
