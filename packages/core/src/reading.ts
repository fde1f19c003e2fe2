import { z } from "zod";
import { Case } from "./case.ts";
import { FieldPath } from "./field-path.ts";
import { DocumentId } from "./id.ts";

/** A rectangle on a page in points (1/72 inch), origin at the top left. */
export const PageBox = z
  .strictObject({
    page: z.int().min(1),
    x: z.number(),
    y: z.number(),
    width: z.number().min(0),
    height: z.number().min(0),
  })
  .meta({
    id: "PageBox",
    description: "A rectangle on a page, in points from the top left.",
  });
export type PageBox = z.infer<typeof PageBox>;

/**
 * One line of a document whose positions are known. `start` and `end` are offsets (UTF-16 code
 * units, end excluded) in the document's whole text. `confidence` runs from 0 to 1: how sure it is
 * that these are the line's characters.
 */
export const SourceLine = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    box: PageBox,
    confidence: z.number().min(0).max(1).default(1).meta({
      description: "1 for text that the file holds, less for text recognised in a picture.",
    }),
  })
  .meta({
    id: "SourceLine",
    description: "A line of text with its place on the page.",
  });
export type SourceLine = z.infer<typeof SourceLine>;

/** What is to be known of a document besides its text. */
export const SourceNotice = z
  .enum([
    "no_copying",
    "personal_metadata",
    "recognised_text",
    "text_direction_marks",
    "pages_without_text",
  ])
  .meta({
    id: "SourceNotice",
    description: "What is to be known of a document besides its text.",
  });
export type SourceNotice = z.infer<typeof SourceNotice>;

/** What each notice means, and what to do about it. */
export const sourceNoticeMessages: Record<SourceNotice, string> = {
  no_copying:
    "The PDF asks that nothing be copied from it. It was read all the same; whoever keeps this record answers for that.",
  personal_metadata:
    "The file names a person or an organisation in its metadata. That was not kept; remove it before the file is passed on.",
  recognised_text:
    "The text was recognised in pictures of pages and may hold wrong characters. Compare what is marked as uncertain with the original.",
  text_direction_marks:
    "Invisible marks that turn the direction of writing were found and taken out. Compare names and numbers with the original.",
  pages_without_text:
    "Some pages hold no text, perhaps only pictures; nothing was read from them. Look whether something is missing.",
};

/**
 * The text of a document as it was read: pages are joined into one `text`, `pageStarts` holds the
 * offset at which each page begins, `lines` the positions where the format has any.
 */
export const SourceText = z
  .strictObject({
    documentId: DocumentId.nullable(),
    text: z.string(),
    pageStarts: z.array(z.int().min(0)),
    lines: z.array(SourceLine),
    notices: z.array(SourceNotice).default([]),
  })
  .meta({
    id: "SourceText",
    description: "The text of a document as it was read.",
  });
export type SourceText = z.infer<typeof SourceText>;

/** How far the recognition of text in pictures of pages has come. */
export const RecognitionProgress = z
  .strictObject({
    page: z.int().min(1).meta({ description: "The page that is being read, from 1." }),
    pages: z.int().min(1),
    share: z.number().min(0).max(1).meta({ description: "Share of the whole that is done." }),
  })
  .meta({ id: "RecognitionProgress", description: "How far text recognition has come." });
export type RecognitionProgress = z.infer<typeof RecognitionProgress>;

/**
 * Where in a document a field of a case was read. Travels beside the case, never inside it.
 * `start` and `end` are offsets in the document's whole text, `confidence` runs from 0 to 1.
 */
export const FieldProvenance = z
  .strictObject({
    path: FieldPath,
    documentId: DocumentId.nullable(),
    page: z.int().min(1),
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    confidence: z.number().min(0).max(1),
    boxes: z.array(PageBox).meta({ description: "Empty where the document has no positions." }),
  })
  .meta({
    id: "FieldProvenance",
    description: "Where a field of a case was read.",
  });
export type FieldProvenance = z.infer<typeof FieldProvenance>;

/** A field whose confidence is lower is shown as uncertain. */
export const LOW_CONFIDENCE = 0.85;

/** Something that the reader of a document could not understand, with its place. */
export const ReadingProblem = z
  .strictObject({
    code: z.enum([
      "empty",
      "not_a_determination",
      "truncated",
      "section_missing",
      "field_unreadable",
      "ambiguous",
      "text_not_understood",
    ]),
    message: z.string().meta({ description: "What is wrong and what to do." }),
    path: FieldPath.nullable(),
    page: z.int().min(1).nullable(),
    start: z.int().min(0).nullable(),
    end: z.int().min(0).nullable(),
    text: z.string().nullable(),
  })
  .meta({
    id: "ReadingProblem",
    description: "Something a document's reader did not understand.",
  });
export type ReadingProblem = z.infer<typeof ReadingProblem>;

/** Something to be known of the document that was read, with what it means. */
export const ReadingNotice = z
  .strictObject({ code: SourceNotice, message: z.string() })
  .meta({ id: "ReadingNotice", description: "Something to be known of a document that was read." });
export type ReadingNotice = z.infer<typeof ReadingNotice>;

/** How a reading went: the layout recognised, what was not understood, the share accounted for. */
export const ReadingReport = z
  .strictObject({
    layout: z.string().nullable().meta({ description: "Null where no layout was recognised." }),
    problems: z.array(ReadingProblem),
    notices: z.array(ReadingNotice).default([]),
    coverage: z.number().min(0).max(1).meta({
      description: "Share of the text's characters that a field or a label accounts for.",
    }),
  })
  .meta({
    id: "ReadingReport",
    description: "How the reading of a document went.",
  });
export type ReadingReport = z.infer<typeof ReadingReport>;

/** A document turned into a case, with the place of every field and a report. */
export const Reading = z
  .strictObject({
    case: Case,
    provenance: z.array(FieldProvenance),
    report: ReadingReport,
  })
  .meta({ id: "Reading", description: "A document turned into a case." });
export type Reading = z.infer<typeof Reading>;
