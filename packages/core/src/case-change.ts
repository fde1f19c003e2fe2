import { z } from "zod";
import { DisputedItem } from "./disputed-item.ts";
import { FieldPath } from "./field-path.ts";
import { MedicalRecord } from "./medical-record.ts";
import { Party } from "./party.ts";

/** What a field may hold, as JSON has it. */
export const FieldValue = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.unknown()),
    z.record(z.string(), z.unknown()),
  ])
  .meta({ id: "FieldValue", description: "What a field may hold, as JSON has it." });
export type FieldValue = z.infer<typeof FieldValue>;

/** Gives one field a new value; the path names list elements by id. */
export const SetField = z
  .strictObject({ op: z.literal("set"), path: FieldPath, value: FieldValue })
  .meta({ id: "SetField", description: "Gives one field a new value." });
export type SetField = z.infer<typeof SetField>;

const list = z.enum(["parties", "records", "disputedItems"]);
const before = z.string().nullable().meta({
  description: "Id of the element that it is to stand before; null or an unknown id puts it last.",
});

/** Puts a new element into a list. */
export const InsertElement = z
  .discriminatedUnion("list", [
    z.strictObject({
      op: z.literal("insert"),
      list: z.literal("parties"),
      element: Party,
      before,
    }),
    z.strictObject({
      op: z.literal("insert"),
      list: z.literal("records"),
      element: MedicalRecord,
      before,
    }),
    z.strictObject({
      op: z.literal("insert"),
      list: z.literal("disputedItems"),
      element: DisputedItem,
      before,
    }),
  ])
  .meta({
    id: "InsertElement",
    description: "Puts a new element into a list.",
  });
export type InsertElement = z.infer<typeof InsertElement>;

/** Takes an element out of a list. */
export const RemoveElement = z
  .strictObject({ op: z.literal("remove"), list, id: z.string() })
  .meta({
    id: "RemoveElement",
    description: "Takes an element out of a list.",
  });
export type RemoveElement = z.infer<typeof RemoveElement>;

/** Puts an element elsewhere in its list. */
export const MoveElement = z
  .strictObject({ op: z.literal("move"), list, id: z.string(), before })
  .meta({
    id: "MoveElement",
    description: "Puts an element elsewhere in its list.",
  });
export type MoveElement = z.infer<typeof MoveElement>;

/**
 * One change to a case. Changes name fields, not whole cases, so that two people's edits of
 * different fields both stand.
 */
export const CaseChange = z
  .union([SetField, InsertElement, RemoveElement, MoveElement])
  .meta({ id: "CaseChange", description: "One change to a case." });
export type CaseChange = z.infer<typeof CaseChange>;
