import type { DocumentId, SourceNotice, SourceText } from "@openimr/core";
import { withoutDirectionMarks } from "../parse/direction-marks.ts";
import type { PageLine } from "./page-lines.ts";

/**
 * The lines of all pages as one text. A larger distance between lines is a blank line, a page begins
 * with a form feed. Lines that only number the pages, and marks that turn the direction of writing,
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
  for (const [index, lines] of withoutRunningLines(pages).entries()) {
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

/** Pages without the lines that only number them: the same first or last line on several pages. */
export function withoutRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const firsts = countFolded(pages.map((page) => page.at(0)));
  const lasts = countFolded(pages.map((page) => page.at(-1)));
  const runs = (line: PageLine | undefined, counts: ReadonlyMap<string, number>) =>
    line !== undefined &&
    (/\bpage \d+ of \d+\s*$/i.test(line.text) || (counts.get(fold(line)) ?? 0) > 1);
  return pages.map((page) => {
    const start = runs(page[0], firsts) ? 1 : 0;
    return page.slice(start, runs(page.at(-1), lasts) ? -1 : undefined);
  });
}

function countFolded(lines: readonly (PageLine | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line === undefined) continue;
    counts.set(fold(line), (counts.get(fold(line)) ?? 0) + 1);
  }
  return counts;
}

function fold(line: PageLine): string {
  return line.text.replace(/\d+/g, "#").trim();
}
