import { z } from "zod";
import { DocumentId } from "./id.ts";
import { FieldProvenance, ReadingReport, SourceText } from "./reading.ts";
import { Sha256 } from "./sha256.ts";

/**
 * The document that a case was read from, kept beside the case: its text, where each field stood
 * (paths with ids, so that they stay true when items are reordered) and how the reading went.
 */
export const SourceDocument = z
  .strictObject({
    id: DocumentId,
    name: z.string().meta({ description: "File name, or a name for pasted text." }),
    mediaType: z.enum(["text/plain", "application/pdf"]),
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
