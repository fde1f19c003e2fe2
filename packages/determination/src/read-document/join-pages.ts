import type { DocumentId, SourceNotice, SourceText } from "@openimr/core";
import { withoutDirectionMarks } from "../parse/direction-marks.ts";
import { edgesOf, runningLines } from "../parse/running-lines.ts";
import type { PageLine } from "./page-lines.ts";

/**
 * The lines of all pages as one text. A larger distance between lines is a blank line, a page begins
 * with a form feed. Headers and footers, and marks that turn the direction of writing,
 * are left out.
 */
export function joinPages(
  pages: readonly PageLine[][],
  { documentId, notices }: { documentId: DocumentId | null; notices: readonly SourceNotice[] },
): SourceText {
  const parts: string[] = [];
  const source: SourceText = { documentId, text: "", pageStarts: [], lines: [], notices: [] };
  let length = 0;
  let turned = false;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, lines] of withoutHeadsAndFeet(pages).entries()) {
    if (index > 0) add("\n\f");
    source.pageStarts.push(length);
    for (const [at, line] of lines.entries()) {
      if (at > 0) add(line.apart ? "\n\n" : "\n");
      const start = length;
      const text = withoutDirectionMarks(line.text);
      turned ||= text.length < line.text.length;
      add(text);
      source.lines.push({ start, end: length, box: line.box, confidence: line.confidence });
    }
  }
  source.text = parts.join("");
  source.notices = turned ? [...notices, "text_direction_marks"] : [...notices];
  return source;
}

/** Pages without their headers and footers. */
export function withoutHeadsAndFeet(pages: readonly PageLine[][]): PageLine[][] {
  const counts = runningLines(
    pages.map((page) => edgesOf(page.map(({ text }) => text))),
    () => pages.flatMap((page) => page.map(({ text }) => text)).join("\n"),
  );
  return pages.map((page, index) => {
    const { head, foot } = counts[index] ?? { head: 0, foot: 0 };
    return page.slice(head, page.length - foot);
  });
}
