import type { DocumentId, SourceText } from "@openimr/core";
import { zipSync } from "fflate";
import mammoth from "mammoth";
import { ALL_CAPS, PAGE_BREAK } from "./html-text.ts";
import { readHtml } from "./read-html.ts";
import { unreadable } from "./unreadable.ts";
import { unzip } from "./unzip.ts";

/**
 * The text of a Word document: paragraphs are lines with a blank one between them, cells of a row are
 * parted by tabs, a page break is a form feed. Deleted text, comments, headers and footers are left
 * out. Throws `document_unreadable` where it is damaged, empty or unpacks to too much.
 */
export async function readDocx(
  bytes: Uint8Array,
  documentId: DocumentId | null,
): Promise<SourceText> {
  const parts = unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  const html = await toHtml(parts);
  const source = readHtml(html, documentId);
  return isNamed(parts) ? { ...source, notices: [...source.notices, "personal_metadata"] } : source;
}

/** The library is given what was unpacked within bounds, packed without compression. */
async function toHtml(parts: Record<string, Uint8Array>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap: [`br[type='page'] => hr.${PAGE_BREAK}`, `all-caps => span.${ALL_CAPS}`],
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        includeEmbeddedStyleMap: false,
      },
    );
    return value;
  } catch {
    throw unreadable("damaged");
  }
}

const personal = /<(?:dc:creator|cp:lastModifiedBy|Manager|Company)\b[^>]*>\s*[^<\s][^<]*<\//;

/** Whether the properties of the document name somebody (ECMA-376, part 2, 11). */
function isNamed(parts: Record<string, Uint8Array>): boolean {
  const texts = ["docProps/core.xml", "docProps/app.xml"].map((name) => parts[name]);
  return texts.some((part) => part !== undefined && personal.test(new TextDecoder().decode(part)));
}
