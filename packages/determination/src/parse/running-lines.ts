import { endsSentence } from "./paragraphs.ts";
import { matchesOf } from "./passage.ts";

/** How many lines at the head, and how many at the foot, of a page are no part of what it says. */
export type RunningLines = { head: number; foot: number };

/** A header or footer is at most so many lines, and none longer than this. */
const MOST_LINES = 2;
const LONGEST = 140;
/** So many lines at an edge of a page are looked at: a header's, and the one beside it. */
const EDGE = MOST_LINES + 1;

/** "CM16-0123456", "Case Number: CM16-0123456", "Final Determination Letter for IMR Case Number CM16-0123456  3" */
const caseLine =
  /^(?:Final Determination Letter for )?(?:IMR )?(?:Case (?:Number|No\.):? ?)?(?<number>CM\d{2}-\d{7,8})(?: (?:Page )?\d{1,3}(?: of \d{1,3})?)?$/i;
/** "Page 2 of 5", "Page 2/5", "2 | P a g e", "- 2 -", "Determination   Page 2 of 5" */
const pageLine =
  /^(?:page ?\d{1,3} ?(?:of|\/) ?\d{1,3}|\d{1,3} ?\| ?p ?a ?g ?e|- ?\d{1,3} ?-)$|\bpage \d{1,3} of \d{1,3}$/i;
/** Whose letter it is, at the head of its later pages. */
const nameLine = /^(?:MAXIMUS Federal Services(?:, Inc\.?)?|Independent Medical Review)$/i;
/** The outermost lines of a page, outermost first, and how many lines it has; more than six are seven. */
export type PageEdges = { head: readonly string[]; foot: readonly string[]; lines: number };

/** The outermost lines of a page that is given by its lines, without empty ones. */
export function edgesOf(lines: readonly string[]): PageEdges {
  return {
    head: lines.slice(0, EDGE),
    foot: lines.slice(-EDGE).toReversed(),
    lines: Math.min(lines.length, 2 * EDGE + 1),
  };
}

/**
 * The headers and footers of pages: the number of the page, the number of the case, the name of the
 * organization. Other lines that come back may be what the letter says. A case number that is stated
 * once is the letter's own header; `whole` gives the text in which that is looked for.
 */
export function runningLines(pages: readonly PageEdges[], whole: () => string): RunningLines[] {
  const statesTwice = statedTwice(whole);
  // The first page has no header but its own.
  const heads = pages.map(({ head }, index) => (index === 0 ? [] : head));
  const head = countRunning(heads, statesTwice);
  const foot = countRunning(
    pages.map((page) => page.foot),
    statesTwice,
  );
  return pages.map(({ lines }, index) => {
    const found = { head: head[index] ?? 0, foot: foot[index] ?? 0 };
    // A page that holds nothing else holds what it says there.
    return found.head + found.foot < lines ? found : { head: 0, foot: 0 };
  });
}

function statedTwice(whole: () => string): (caseNumber: string) => boolean {
  let twice: Set<string> | null = null;
  return (caseNumber) => {
    if (twice === null) {
      const numbers = matchesOf(whole(), /CM\d{2}-\d{7,8}/gi).map(([number]) => number);
      const seen = new Set<string>();
      twice = new Set(numbers.filter((number) => seen.size === seen.add(number).size));
    }
    return twice.has(caseNumber);
  };
}

/** How many lines of each page's edge, from its outermost on, are running ones. */
function countRunning(
  edges: readonly (readonly string[])[],
  statesTwice: (caseNumber: string) => boolean,
): number[] {
  const isRunning = (line: string) => {
    if (line.length > LONGEST) return false;
    const caseNumber = caseLine.exec(line)?.groups?.number;
    if (caseNumber !== undefined) return statesTwice(caseNumber);
    return pageLine.test(line) || nameLine.test(line);
  };
  const numbered = edges.filter((lines, index) =>
    lines.some((line) => line.trim() === `${index + 1}`),
  );
  return edges.map((lines, index) => {
    const runs = lines.findIndex((written, at) => {
      if (!lastCharacters.has(written.trimEnd().slice(-1))) return true;
      const line = fold(written);
      if (isRunning(line) || line.toLowerCase() === `page ${index + 1}`) return false;
      if (line !== `${index + 1}`) return true;
      const beside = fold(lines[at + 1] ?? "");
      return !(numbered.length > 1 || endsSentence(beside) || isRunning(beside));
    });
    return Math.min(MOST_LINES, runs < 0 ? lines.length : runs);
  });
}

/** With what a running line ends: a number, a dash, "P a g e", "Services", "Inc.", "Review". */
const lastCharacters = new Set("0123456789-eEsS.wWcC");

function fold(line: string): string {
  return line
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, " ")
    .trim();
}

/** A text, page after page behind form feeds, with blanks in place of headers and footers. */
export function withoutRunningLines(text: string): string {
  if (!text.includes("\f")) return text;
  const pages = text.split("\f");
  const edges = pages.map(edgeLines);
  const counts = runningLines(
    edges.map(({ head, foot, lines }, index) => {
      const written = (line: Line) => pages[index]?.slice(line.start, line.end) ?? "";
      return { head: head.map(written), foot: foot.map(written), lines };
    }),
    () => text,
  );
  if (counts.every(({ head, foot }) => head + foot === 0)) return text;
  return pages
    .map((page, index) => {
      const { head, foot } = counts[index] ?? { head: 0, foot: 0 };
      const gone = [
        ...(edges[index]?.head.slice(0, head) ?? []),
        ...(edges[index]?.foot.slice(0, foot) ?? []),
      ];
      return gone.reduce(blankLine, page);
    })
    .join("\f");
}

type Line = { start: number; end: number };

/** The outermost lines of a page that are not empty, outermost first. */
function edgeLines(page: string): { head: Line[]; foot: Line[]; lines: number } {
  const first: Line[] = [];
  for (let start = 0; start < page.length && first.length <= 2 * EDGE; ) {
    const next = page.indexOf("\n", start);
    const end = next < 0 ? page.length : next;
    if (page.slice(start, end).trim() !== "") first.push({ start, end });
    start = end + 1;
  }
  const head = first.slice(0, EDGE);
  if (first.length <= 2 * EDGE) {
    return { head, foot: first.slice(-EDGE).toReversed(), lines: first.length };
  }
  const foot: Line[] = [];
  for (let end = page.length; end > 0 && foot.length < EDGE; ) {
    const start = page.lastIndexOf("\n", end - 1) + 1;
    if (page.slice(start, end).trim() !== "") foot.push({ start, end });
    end = start - 1;
  }
  return { head, foot, lines: first.length };
}

function blankLine(page: string, { start, end }: Line): string {
  return page.slice(0, start) + page.slice(start, end).replace(/\S/g, " ") + page.slice(end);
}
