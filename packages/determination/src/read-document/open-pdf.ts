import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { MAX_DOCUMENT_PAGES, type SourceNotice } from "@openimr/core";
import {
  getDocument,
  type PDFDocumentProxy,
  PermissionFlag,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { unreadable } from "./unreadable.ts";

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string) => join(library, name) + sep;

/**
 * A PDF opened, with what is to be known of it; everything that the library needs lies beside it on
 * the disk. Throws `document_unreadable` where it is damaged, locked or too long.
 */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ pdf: PDFDocumentProxy; notices: SourceNotice[] }> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_DOCUMENT_PAGES) throw unreadable("too_many_pages");
    return { pdf, notices: await noticesOf(pdf) };
  } catch (error) {
    await pdf.loadingTask.destroy();
    throw error;
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      useWorkerFetch: false,
      cMapUrl: folder("cmaps"),
      iccUrl: folder("iccs"),
      standardFontDataUrl: folder("standard_fonts"),
      wasmUrl: folder("wasm"),
      maxImageSize: 60_000_000,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw unreadable(locked ? "encrypted" : "damaged");
  }
}

async function noticesOf(pdf: PDFDocumentProxy): Promise<SourceNotice[]> {
  const permissions = await pdf.getPermissions();
  const notices: SourceNotice[] = [];
  if (permissions !== null && !permissions.has(PermissionFlag.COPY)) notices.push("no_copying");
  if (await namesSomebody(pdf)) notices.push("personal_metadata");
  return notices;
}

/** Entries of a PDF's information that name a person or an organisation. */
const personal = ["Author", "Manager", "Company", "LastModifiedBy", "Owner"];

/**
 * Whether the metadata name somebody. `Creator` and `Producer` name programs (ISO 32000-1, 14.3.3)
 * and are not counted; the `dc:creator` of the XMP packet is the author.
 */
async function namesSomebody(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info, metadata } = await pdf.getMetadata();
  const custom: unknown = Reflect.get(info, "Custom");
  const values = [info, custom].flatMap((entries): unknown[] =>
    typeof entries === "object" && entries !== null
      ? personal.map((name) => Reflect.get(entries, name))
      : [],
  );
  const creator: unknown = metadata?.get("dc:creator");
  return [...values, creator]
    .flat()
    .some((value) => typeof value === "string" && value.trim() !== "");
}
