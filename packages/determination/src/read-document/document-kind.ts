import type { DocumentProblem, MediaType } from "@openimr/core";
import { fileTypeFromBuffer } from "file-type";
import { decodeText } from "./decode-text.ts";
import { isTable } from "./is-table.ts";
import { unreadable } from "./unreadable.ts";
import { zipEntries } from "./unzip.ts";

/** What a file is, and its text where it is one. */
export type DocumentKind =
  | { mediaType: "text/plain" | "text/html"; text: string }
  | { mediaType: Exclude<MediaType, "text/plain" | "text/html"> };

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * What a file is by its content; its name is looked at only to say what is wrong with it. Throws
 * `document_unreadable` with what the file is where no determination can be in it.
 */
export async function documentKind(bytes: Uint8Array, name: string): Promise<DocumentKind> {
  if (holdsPdfHeader(bytes)) return { mediaType: "application/pdf" };
  if (/\.pdf$/i.test(name)) throw unreadable("not_a_pdf");
  if (startsWith(bytes, "PK")) return { mediaType: kindOfZip(bytes) };
  const binary = await kindOfBinary(bytes);
  if (binary !== null) return { mediaType: binary };
  const text = decodeText(bytes);
  if (text === null) throw unreadable("unsupported");
  if (text.trim() === "") throw unreadable("empty");
  if (isTable(text)) throw unreadable("spreadsheet");
  return { mediaType: isHtml(text) ? "text/html" : "text/plain", text };
}

/** The header may stand anywhere in the first 1024 bytes (ISO 32000, implementation notes). */
function holdsPdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString("latin1") === mark;
}

/** A zip by the parts in it: a Word document, a spreadsheet, or files of any kind. */
function kindOfZip(bytes: Uint8Array): typeof DOCX {
  const names = zipEntries(bytes);
  if (names === null) throw unreadable("damaged");
  if (names.includes("word/document.xml")) return DOCX;
  if (names.some((entry) => entry.startsWith("xl/"))) throw unreadable("spreadsheet");
  if (names[0] !== "mimetype") throw unreadable("archive");
  throw unreadable(names.includes("content.xml") ? "old_word_processor" : "unsupported");
}

const problemsByExtension: Record<string, DocumentProblem> = {
  ...Object.fromEntries(
    ["7z", "rar", "gz", "bz2", "xz", "zst", "tar", "lz", "cab"].map((one) => [one, "archive"]),
  ),
  ...Object.fromEntries(["exe", "elf", "macho", "class", "wasm"].map((one) => [one, "program"])),
  rtf: "old_word_processor",
};

const pictures: Record<string, "image/png" | "image/jpeg" | "image/tiff"> = {
  png: "image/png",
  jpg: "image/jpeg",
  tif: "image/tiff",
};

/** A picture that is read, or null for what has no signature of its own, as text. */
async function kindOfBinary(bytes: Uint8Array) {
  const type = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined);
  if (type === undefined || type.ext === "xml") return null;
  const picture = pictures[type.ext];
  if (picture !== undefined) return picture;
  if (type.ext === "cfb") throw unreadable(kindOfCompoundFile(bytes));
  const problem = problemsByExtension[type.ext];
  if (problem !== undefined) throw unreadable(problem);
  // Some signatures are so short that a text may begin with one.
  if (decodeText(bytes) === null) throw unreadable("unsupported");
  return null;
}

/** A compound file of Microsoft (MS-CFB) by the names of its streams, which are UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): DocumentProblem {
  const holds = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) return "encrypted";
  if (holds("Workbook")) return "spreadsheet";
  return holds("WordDocument") ? "old_word_processor" : "unsupported";
}

/** What begins with a tag of HTML's frame, behind comments and blanks. */
function isHtml(text: string): boolean {
  const start = text.slice(0, 4096).replace(/^(?:\ufeff|\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, "");
  return /^<(?:!doctype html|html|head|body|title|meta|style|table|div|p|h1)\b[^<]*>/i.test(start);
}
