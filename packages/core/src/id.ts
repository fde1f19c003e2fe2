import { z } from "zod";

const uuid7 = z.uuidv7("is not an id (UUID version 7)");

/**
 * Identifiers are UUIDv7 strings made by the application, never by the database, so that rows keep
 * a useful order and can be spread over machines. Each kind is branded: an item's id cannot be
 * passed where a case's is expected.
 */
export const CaseId = uuid7
  .brand("CaseId")
  .meta({ id: "CaseId", description: "Id of a case, UUIDv7." });
export type CaseId = z.infer<typeof CaseId>;

/** Id of a disputed item, unique in the whole system, UUIDv7. */
export const ItemId = uuid7
  .brand("ItemId")
  .meta({ id: "ItemId", description: "Id of a disputed item, UUIDv7." });
export type ItemId = z.infer<typeof ItemId>;

/** Id of a medical record in a case's list of records, UUIDv7. */
export const RecordId = uuid7
  .brand("RecordId")
  .meta({ id: "RecordId", description: "Id of a medical record, UUIDv7." });
export type RecordId = z.infer<typeof RecordId>;

/** Id of a party to a case, UUIDv7. */
export const PartyId = uuid7
  .brand("PartyId")
  .meta({ id: "PartyId", description: "Id of a party, UUIDv7." });
export type PartyId = z.infer<typeof PartyId>;

/** Id of a stored document, UUIDv7. */
export const DocumentId = uuid7
  .brand("DocumentId")
  .meta({ id: "DocumentId", description: "Id of a stored document, UUIDv7." });
export type DocumentId = z.infer<typeof DocumentId>;

/** Id of an event in a case's history, UUIDv7. */
export const EventId = uuid7
  .brand("EventId")
  .meta({ id: "EventId", description: "Id of an audit event, UUIDv7." });
export type EventId = z.infer<typeof EventId>;

/** Id of an import of many letters, UUIDv7. */
export const ImportId = uuid7
  .brand("ImportId")
  .meta({ id: "ImportId", description: "Id of an import of many letters, UUIDv7." });
export type ImportId = z.infer<typeof ImportId>;

/** Makes a new UUIDv7. Passed in by the process, since the domain touches neither clock nor chance. */
export type NewId = () => string;
