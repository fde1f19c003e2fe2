import {
  type DocumentId,
  MAX_RECOGNISED_PAGES,
  type RecognitionProgress,
  type SourceNotice,
  type SourceText,
} from "@openimr/core";
import { joinPages } from "./join-pages.ts";
import type { PageLine } from "./page-lines.ts";
import { pdfPages } from "./pdf-pages.ts";
import { picturePages } from "./picture-pages.ts";
import { recogniseLines } from "./recognise-lines.ts";
import { type ReadPages, type ThreadTask, withoutPictures } from "./thread-messages.ts";
import { unreadable } from "./unreadable.ts";

/** A page as a picture to be recognised, or with the text that it has, which may be none. */
export type Page = { lines: PageLine[] } | { picture: PagePicture };

/** A picture of a page; `scale` is the number of points (1/72 inch) that a dot of it measures. */
export type PagePicture = { image: Uint8Array; scale: number };

/** The pages of a document, loaded one by one. */
export type Pages = {
  count: number;
  /** How many of them are pictures, as far as that shows before they are painted. */
  pictures: number;
  notices: SourceNotice[];
  load: (number: number) => Promise<Page>;
  close: () => Promise<void>;
};

/** The text of a scanned PDF or an image. Throws `document_unreadable` where there is none. */
export async function recognisePages(
  { bytes, mediaType, documentId }: ThreadTask,
  onProgress: (progress: RecognitionProgress) => void,
): Promise<ReadPages> {
  const pages =
    mediaType === "application/pdf" ? await pdfPages(bytes) : await picturePages(bytes, mediaType);
  try {
    if (pages.pictures > MAX_RECOGNISED_PAGES) throw unreadable("too_many_pages");
    return withoutPictures(await recognise(pages, documentId, onProgress));
  } finally {
    await pages.close();
  }
}

async function recognise(
  { count, notices, load }: Pages,
  documentId: DocumentId | null,
  onProgress: (progress: RecognitionProgress) => void,
): Promise<SourceText> {
  const found: PageLine[][] = [];
  let recognised = 0;
  let empty = 0;
  for (let number = 1; number <= count; number += 1) {
    const tell = (share: number) =>
      onProgress({ page: number, pages: count, share: (number - 1 + share) / count });
    tell(0);
    const page = await load(number);
    if ("lines" in page) {
      found.push(page.lines);
      continue;
    }
    const lines = await recogniseLines(page.picture, number, tell);
    recognised += 1;
    empty += lines.length === 0 ? 1 : 0;
    found.push(lines);
  }
  if (found.every((lines) => lines.length === 0)) throw unreadable("nothing_recognised");
  const all: SourceNotice[] = [...notices];
  if (recognised > 0) all.push("recognised_text");
  if (empty > 0) all.push("pages_without_text");
  return joinPages(found, { documentId, notices: all });
}
