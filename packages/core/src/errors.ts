import { z } from "zod";
import { Case } from "./case.ts";
import { CaseNumber } from "./case-number.ts";
import { CaseStatus, caseStatusLabels } from "./case-status.ts";
import { FieldPath } from "./field-path.ts";
import { CaseId, ImportId } from "./id.ts";
import { GateReason } from "./status-gate.ts";

/** Why a document could not be read at all. */
export const DocumentProblem = z
  .enum([
    "empty",
    "not_a_pdf",
    "damaged",
    "encrypted",
    "no_text_layer",
    "pages_of_pictures",
    "nothing_recognised",
    "spreadsheet",
    "archive",
    "program",
    "old_word_processor",
    "unsupported",
    "too_large",
    "too_many_pages",
    "too_complex",
  ])
  .meta({
    id: "DocumentProblem",
    description: "Why a document could not be read at all.",
  });
export type DocumentProblem = z.infer<typeof DocumentProblem>;

/** Largest document that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;

/** More pages than this are not read; a determination has 2 to 10. */
export const MAX_DOCUMENT_PAGES = 500;

/** In more pictures of pages than this no text is recognised; each takes seconds. */
export const MAX_RECOGNISED_PAGES = 60;

/** What each problem means and how to mend it. */
export const documentProblemMessages: Record<DocumentProblem, string> = {
  empty: "There is no text in it. Paste the determination's text or choose its file.",
  not_a_pdf: "It is named .pdf but is no PDF. Export the determination again, or paste its text.",
  damaged: "The file is damaged and cannot be opened. Export it again, or paste its text.",
  encrypted: "The file is locked with a password. Save a copy without one, or paste its text.",
  no_text_layer:
    "It holds only pictures of pages. Have the text in them recognised (OCR), or paste its text.",
  pages_of_pictures:
    "Some of its pages are only pictures, and the letter may go on in them. Have the text in them recognised (OCR), or paste its text.",
  nothing_recognised:
    "No text was recognised in its pictures. Scan it again with 300 dots per inch, upright, or paste its text.",
  spreadsheet:
    "It is a spreadsheet, not a letter. Choose the determination itself, or paste its text.",
  archive: "It is an archive. Unpack it, and choose the determination's own file.",
  program: "It is a program, not a document. Choose the determination's file.",
  old_word_processor:
    "It is in an older format of word processors (.doc, .rtf, .odt). Save it as .docx or PDF, or paste its text.",
  unsupported:
    "Only text, PDF, Word (.docx), HTML and pictures (PNG, JPEG, TIFF) are read. Convert the file, or paste its text.",
  too_large: "The file is too large; at most 25 MB are read. Split it, or paste its text.",
  too_many_pages: `It has too many pages: at most ${MAX_DOCUMENT_PAGES} are read, and text is recognised in at most ${MAX_RECOGNISED_PAGES} pictures. Choose the determination's own pages.`,
  too_complex:
    "It takes too long or unpacks to too much to be read. Export it again as a plain PDF, or paste its text.",
};

/** Whether the text of a document that could not be read may be found by recognising its pictures. */
export function canBeRecognised({
  code,
  problem,
}: {
  code: AppErrorCode;
  problem?: string;
}): boolean {
  return (
    code === "document_unreadable" &&
    (problem === "no_text_layer" || problem === "pages_of_pictures")
  );
}

/**
 * Every failure that a user of the system can meet and mend, by its code. Anything else is a fault
 * of ours and is shown without detail.
 */
export const AppErrorData = z
  .discriminatedUnion("code", [
    z.strictObject({ code: z.literal("case_not_found"), caseId: CaseId }),
    z.strictObject({
      code: z.literal("stale_version"),
      caseId: CaseId,
      baseVersion: z.int(),
      current: Case,
    }),
    z.strictObject({
      code: z.literal("case_number_taken"),
      caseNumber: CaseNumber,
      takenBy: CaseId,
    }),
    z.strictObject({ code: z.literal("case_exists"), caseId: CaseId }),
    z.strictObject({
      code: z.literal("invalid_change"),
      path: FieldPath,
      problem: z.string(),
    }),
    z.strictObject({
      code: z.literal("status_refused"),
      caseId: CaseId,
      to: CaseStatus,
      reasons: z.array(GateReason).min(1),
    }),
    z.strictObject({ code: z.literal("import_not_found"), importId: ImportId }),
    z.strictObject({ code: z.literal("invalid_cursor") }),
    z.strictObject({
      code: z.literal("key_refused"),
      reason: z.enum(["malformed", "reused"]),
    }),
    z.strictObject({
      code: z.literal("document_unreadable"),
      problem: DocumentProblem,
    }),
  ])
  .meta({
    id: "AppErrorData",
    description: "A failure that the user can mend.",
  });
export type AppErrorData = z.infer<typeof AppErrorData>;
export type AppErrorCode = AppErrorData["code"];

/** A failure that the user can mend, thrown; its message says what, where and how to mend it. */
export class AppError extends Error {
  readonly data: AppErrorData;

  constructor(data: AppErrorData) {
    super(describe(data));
    this.name = "AppError";
    this.data = data;
  }
}

function describe(data: AppErrorData): string {
  switch (data.code) {
    case "case_not_found":
      return `There is no case ${data.caseId}. Check the address, or look it up in the worklist.`;
    case "stale_version":
      return `The case was changed since version ${data.baseVersion}; it is now at version ${data.current.version}. Take over the newer version and save again.`;
    case "case_number_taken":
      return `Case number ${data.caseNumber} belongs to another case (${data.takenBy}). Correct the number, or open that case.`;
    case "case_exists":
      return `Case ${data.caseId} is already there. Open it and change it instead.`;
    case "invalid_change":
      return `${data.path === "" ? "The case" : data.path} ${data.problem}. Nothing was saved.`;
    case "status_refused":
      return `The case cannot become "${caseStatusLabels[data.to]}" yet: ${data.reasons.length === 1 ? "one thing is" : `${data.reasons.length} things are`} in the way. Settle what is listed, then change the status again.`;
    case "import_not_found":
      return `There is no import ${data.importId}. Look it up in the list of imports.`;
    case "invalid_cursor":
      return "The place in the list is no longer known. Load the list from its start.";
    case "key_refused":
      return data.reason === "reused"
        ? "The Idempotency-Key of this call was used for another call. Give each call a key of its own."
        : "The Idempotency-Key is none: it is 1 to 255 visible characters of ASCII, such as a UUID.";
    case "document_unreadable":
      return documentProblemMessages[data.problem];
  }
}
