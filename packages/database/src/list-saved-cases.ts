import { type CaseId, CaseSaved, Instant } from "@openimr/core";
import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "./open-database.ts";

/** Which saves are asked for: those of one case or of all, kept after a moment. */
export type SavedQuery = {
  caseId: CaseId | null;
  /** Behind this place: a moment by the database's clock, and the last event seen at it. */
  after: SavedPlace;
  limit: number;
};

/** A place in the order of saves; `eventId` is null before the first event of the moment. */
export type SavedPlace = { keptAt: Instant; eventId: string | null };

/** Saves in the order in which they were kept, each with its place. */
export async function listSavedCases(
  database: Database,
  { caseId, after, limit }: SavedQuery,
): Promise<{ saved: CaseSaved; place: SavedPlace }[]> {
  let select = database
    .selectFrom("case_event")
    .select(["case_id", "version", "event_id", "kept_at"])
    .select([
      sql<string>`data ->> 'type'`.as("type"),
      sql<unknown>`data -> 'actor'`.as("actor"),
      sql<string>`data ->> 'at'`.as("at"),
    ]);
  if (caseId !== null) select = select.where("case_id", "=", caseId);
  select =
    after.eventId === null
      ? select.where("kept_at", ">=", after.keptAt)
      : select.where(({ refTuple, tuple, eb }) =>
          eb(refTuple("kept_at", "event_id"), ">", tuple(after.keptAt, String(after.eventId))),
        );
  const rows = await select.orderBy("kept_at").orderBy("event_id").limit(limit).execute();
  return rows.map((row) => ({
    saved: CaseSaved.parse({
      caseId: row.case_id,
      version: row.version,
      type: row.type,
      actor: row.actor,
      at: row.at,
    }),
    place: { keptAt: Instant.parse(row.kept_at), eventId: row.event_id },
  }));
}

/**
 * A moment by the database's clock, and which writes were under way then: those before `oldest` had
 * ended, those from `next` on had not begun. Writes are numbered in the order in which they begin.
 */
export type SaveClock = { at: Instant; oldest: bigint; next: bigint };

/** The moment it is, read before it is looked which writes are under way. */
export async function readSaveClock(database: Database): Promise<SaveClock> {
  const { rows } = await sql`
    SELECT statement_timestamp() AS at, pg_snapshot_xmin(taken)::text AS oldest,
      pg_snapshot_xmax(taken)::text AS next
    FROM pg_current_snapshot() AS taken
  `.execute(database);
  const number = z.string().transform(BigInt);
  return z.object({ at: Instant, oldest: number, next: number }).parse(rows[0]);
}
