import { z } from "zod";
import { DocumentId } from "./id.ts";
import { FieldProvenance, ReadingReport, SourceText } from "./reading.ts";
import { Sha256 } from "./sha256.ts";

/** The kinds of file that are read. */
export const MediaType = z
  .enum([
    "text/plain",
    "text/html",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "image/png",
    "image/jpeg",
    "image/tiff",
  ])
  .meta({ id: "MediaType", description: "The kinds of file that are read." });
export type MediaType = z.infer<typeof MediaType>;

/**
 * The document that a case was read from, kept beside the case: its text, where each field stood
 * (paths with ids, so that they stay true when items are reordered) and how the reading went.
 */
export const SourceDocument = z
  .strictObject({
    id: DocumentId,
    name: z.string().meta({ description: "File name, or a name for pasted text." }),
    mediaType: MediaType,
    sha256: Sha256,
    source: SourceText,
    provenance: z.array(FieldProvenance),
    report: ReadingReport,
  })
  .meta({
    id: "SourceDocument",
    description: "The document that a case was read from.",
  });
export type SourceDocument = z.infer<typeof SourceDocument>;
