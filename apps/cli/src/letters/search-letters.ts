import { AppError, canBeRecognised, type SourceText } from "@openimr/core";
import { readDocument, recogniseDocument } from "@openimr/determination/read-document";
import { firstOf, type Shown } from "../cases/case-query.ts";
import { holdsAll, marked, type Span, spansOf } from "../cases/marked-words.ts";
import { DONE, NOT_DONE } from "../exit-codes.ts";
import {
  clearProgress,
  colors,
  jsonArray,
  print,
  printNotice,
  printPieces,
  printProblem,
  showProgress,
  visible,
} from "../output.ts";
import { problemOf } from "../problem-of.ts";
import { fileName, readBytes } from "../read-bytes.ts";
import { letterPaths } from "./letter-paths.ts";
import { recognitionMeter } from "./recognition-meter.ts";

/** A line of a letter that holds the words; of a PDF the page is known, of a text the line. */
interface FoundLine {
  file: string;
  page: number | null;
  line: number | null;
  text: string;
  spans: Span[];
}

/** Prints the lines of letters that hold all words. A letter that cannot be read does not end it. */
export async function searchLetters(
  words: readonly string[],
  { paths, json, shown }: { paths: readonly string[]; json: boolean; shown: Shown },
): Promise<number> {
  const files = await letterPaths(paths);
  let unread = 0;
  async function* lines(): AsyncGenerator<FoundLine[]> {
    for (const [index, path] of files.entries()) {
      const file = fileName(path);
      showProgress(`${index + 1} of ${files.length}: ${file}`);
      try {
        const found = linesIn(await sourceOf(path), words).map((line) => ({ file, ...line }));
        clearProgress();
        yield found;
      } catch (error) {
        unread += 1;
        printProblem(problemOf(error, file));
      }
    }
  }
  const found = firstOf(lines(), shown, (limit) =>
    printNotice(`There are more than these ${limit}. --all shows all, --limit NUMBER so many.`),
  );
  if (json) await printPieces(jsonArray(found));
  else await printFound(found);
  return unread > 0 ? NOT_DONE : DONE;
}

async function printFound(pages: AsyncIterable<readonly FoundLine[]>): Promise<void> {
  let count = 0;
  for await (const page of pages) {
    for (const line of page) print(withMarks(line));
    count += page.length;
  }
  if (count === 0) print("No line of a letter holds all of it.");
}

async function sourceOf(path: string): Promise<SourceText> {
  const bytes = await readBytes(path);
  try {
    return (await readDocument(bytes, { name: path, documentId: null })).source;
  } catch (error) {
    if (!(error instanceof AppError && canBeRecognised(error.data))) throw error;
    const meter = recognitionMeter(fileName(path));
    const options = { name: path, documentId: null, onProgress: meter.show };
    return (await recogniseDocument(bytes, options).finally(meter.end)).source;
  }
}

function linesIn(
  { text, pageStarts, lines }: SourceText,
  words: readonly string[],
): Omit<FoundLine, "file">[] {
  const hasPages = lines.length > 0;
  let start = 0;
  return text.split("\n").flatMap((line, index) => {
    const page = pageStarts.findLastIndex((at) => at <= start) + 1;
    start += line.length + 1;
    if (!holdsAll(line, words)) return [];
    const place = hasPages ? { page, line: null } : { page: null, line: index + 1 };
    return [{ ...place, text: line.replace(/\r$/, ""), spans: spansOf(line, words) }];
  });
}

function withMarks({ file, page, line, text, spans }: FoundLine): string {
  const place = page === null ? `${file}:${line}:` : `${file}, page ${page}:`;
  const mark = (part: string) => colors.bold(colors.yellow(visible(part)));
  return `${colors.dim(visible(place))} ${marked(text, spans, { mark, rest: visible })}`;
}
