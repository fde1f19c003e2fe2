import { ImportId } from "@openimr/core";
import { z } from "zod";

/** Names an import. */
export const ImportRef = z
  .strictObject({ id: ImportId })
  .meta({ id: "ImportRef", description: "Names an import." });
export type ImportRef = z.infer<typeof ImportRef>;

/** A place in a list: the id of the last entry that was seen, or null for its start. */
export const Cursor = z.uuid("is not a place in the list; load the list from its start").nullable();

/** Most entries that a page holds; 50 where that is left out. */
export const PageLimit = z.int().min(1).max(500).default(50);
