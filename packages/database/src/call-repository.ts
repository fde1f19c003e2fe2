import { AppError } from "@openimr/core";
import { sql } from "kysely";
import { type CaseRepository, caseRepository } from "./case-repository.ts";
import type { DeadlineFinder } from "./deadline-columns.ts";
import { type ImportRepository, importRepository } from "./import-repository.ts";
import type { Database } from "./open-database.ts";
import { toJson } from "./to-json.ts";

/** Where answers are kept under the key of their call. */
export type CallRepository = ReturnType<typeof callRepository>;

/** A call that may be repeated: its key, and a digest of what it asks for. */
export type RepeatableCall = { key: string; request: string };

/** The repositories of one transaction. */
export type Repositories = { cases: CaseRepository; imports: ImportRepository };

/** The repository of answered calls over a migrated database; `finder` is for the cases they keep. */
export function callRepository(database: Database, finder: DeadlineFinder) {
  return {
    /**
     * Runs a call in one transaction with the note of its answer, and answers with that note where
     * the call was answered before. Of two at once the later waits for the earlier. A call that fails
     * leaves no note. Throws `key_refused` where the key was used for another call.
     */
    once: (
      { key, request }: RepeatableCall,
      run: (repositories: Repositories) => Promise<unknown>,
    ): Promise<unknown> =>
      database.transaction().execute(async (transaction) => {
        const claimed = await transaction
          .insertInto("answered_call")
          .values({ call_key: key, request })
          .onConflict((conflict) => conflict.column("call_key").doNothing())
          .returning("call_key")
          .executeTakeFirst();
        if (claimed === undefined) {
          const earlier = await transaction
            .selectFrom("answered_call")
            .select(["request", "answer"])
            .where("call_key", "=", key)
            .executeTakeFirstOrThrow();
          if (earlier.request !== request) {
            throw new AppError({ code: "key_refused", reason: "reused" });
          }
          return earlier.answer;
        }
        const answer = await run({
          cases: caseRepository(transaction, finder),
          imports: importRepository(transaction, finder),
        });
        await transaction
          .updateTable("answered_call")
          .set({ answer: toJson(answer) })
          .where("call_key", "=", key)
          .execute();
        return answer;
      }),

    /** Forgets answers of more than a day ago; answers with how many. */
    forgetOld: async (): Promise<number> => {
      const { numDeletedRows } = await database
        .deleteFrom("answered_call")
        .where("answered_at", "<", sql<string>`now() - interval '1 day'`)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
