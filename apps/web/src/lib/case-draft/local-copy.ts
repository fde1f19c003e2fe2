import { Case, FieldPath } from "@openimr/core";
import { z } from "zod";

/**
 * What a page keeps on this computer of a case until the server has acknowledged it: the edits, the
 * state they were made on, and what was sent without a reply.
 */
export const LocalCopy = z.strictObject({
  /** Names the page that wrote it; two pages on one case have two copies. */
  key: z.string(),
  caseId: z.string(),
  base: Case,
  draft: Case,
  sent: z.array(Case),
  conflicts: z.array(
    z.strictObject({
      path: FieldPath,
      base: z.unknown(),
      mine: z.unknown(),
      theirs: z.unknown(),
    }),
  ),
  entries: z.record(z.string(), z.string()),
});
export type LocalCopy = z.infer<typeof LocalCopy>;

/** Where local copies are kept. */
export type DraftStore = {
  /** A name for a page's own copy, held as long as the page lives or until it is released. */
  claim(): Promise<{ key: string; release(): void }>;
  put(copy: LocalCopy): Promise<void>;
  remove(key: string): Promise<void>;
  /** Copies of a case whose page is gone, oldest first; each is held until released. */
  abandoned(caseId: string): Promise<{ copy: LocalCopy; release(): void }[]>;
};

/** For browsers that keep nothing: every write fails, which the draft's state then says. */
export function noStore(): DraftStore {
  return {
    claim: async () => ({ key: "", release: () => {} }),
    put: () => Promise.reject(new Error("There is no store.")),
    remove: async () => {},
    abandoned: async () => [],
  };
}
