import { createHash } from "node:crypto";
import { AppError, type CaseListQuery } from "@openimr/core";
import { z } from "zod";

/** The place behind the last row of a page: its value in the sorted column and its id. */
export const Cursor = z.strictObject({ value: z.string().nullable(), id: z.uuid() });
export type Cursor = z.infer<typeof Cursor>;

const Written = Cursor.extend({ check: z.string() });

/** A cursor as text, good only for the same filters and order. */
export function writeCursor(cursor: Cursor, query: CaseListQuery): string {
  return Buffer.from(JSON.stringify({ ...cursor, check: digest(cursor, query) })).toString(
    "base64url",
  );
}

/** The cursor of a text; throws `invalid_cursor` where it is none or belongs to another query. */
export function readCursor(text: string, query: CaseListQuery): Cursor {
  const parsed = Written.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
  if (!parsed.success || parsed.data.check !== digest(parsed.data, query)) {
    throw new AppError({ code: "invalid_cursor" });
  }
  return { value: parsed.data.value, id: parsed.data.id };
}

/** Ties a place to its query, so that a garbled cursor does not reach the database. */
function digest({ value, id }: Cursor, query: CaseListQuery): string {
  const { text, statuses, outcomes, priority, dueBefore, sortBy, direction } = query;
  const filters = [text, statuses, outcomes, priority, dueBefore];
  const whole = [value, id, ...filters, sortBy, direction];
  return createHash("sha256").update(JSON.stringify(whole)).digest("base64url").slice(0, 12);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
