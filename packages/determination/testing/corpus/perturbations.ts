import fc from "fast-check";
import { wrap } from "./typeset.ts";

/**
 * What may befall a letter's text on its way, and what of its truth a reading of it keeps:
 * - `everything`: nothing that the letter says is lost, and it is read as the letter itself;
 * - `values`: characters are damaged or the end is missing; a fact may be unknown, but never another;
 * - `outcomes`: whole lines are lost or elsewhere, which may change what the text says; an outcome
 *   that is read is still the item's own.
 */
export type Perturbation = {
  keeps: "everything" | "values" | "outcomes";
  perturb: (text: string) => fc.Arbitrary<string>;
};

/** Perturbations by what they do to a text. */
export const perturbations: Record<string, Perturbation> = {
  "Windows line ends": keeping("everything", (text) => fc.constant(text.replaceAll("\n", "\r\n"))),
  "no-break spaces": keeping("everything", (text) => someReplaced(text, / /g, () => "\u00a0", 400)),
  "double blanks": keeping("everything", (text) => someReplaced(text, / (?=\S)/g, () => "  ", 200)),
  "blanks at the ends of lines": keeping("everything", (text) =>
    someReplaced(text, /\n/g, () => " \t\n", 100),
  ),
  "double-spaced lines": keeping("everything", (text) =>
    fc.constant(text.replaceAll("\n", "\n\n")),
  ),
  "indented lines": keeping("everything", (text) =>
    fc.integer({ min: 1, max: 24 }).map((by) => text.replace(/^(?=.)/gm, " ".repeat(by))),
  ),
  "typographic quotes and hyphens": keeping("everything", (text) =>
    fc.constantFrom("\u2010", "\u2011", "\u2013", "\u2014").map((dash) =>
      text
        .replace(/"([^"]*)"/g, "\u201c$1\u201d")
        .replaceAll("'", "\u2019")
        .replaceAll("-", dash),
    ),
  ),
  "letters set as one sign": keeping("everything", (text) =>
    fc.constant(text.replaceAll("fi", "\ufb01").replaceAll("fl", "\ufb02")),
  ),
  "characters that show nothing": keeping("everything", (text) =>
    someReplaced(text, /(?<=[a-z])(?=[a-z])/g, () => "\u00ad", 60).map(
      (marked) => `\ufeff${marked}`,
    ),
  ),
  "page breaks in titles and sentences": keeping("everything", (text) =>
    pagesBroken(text, () => "\f"),
  ),
  "pages that are numbered at their end": keeping("everything", (text) =>
    pagesBroken(text, (page, of) => `Page ${page} of ${of}\n\f`),
  ),
  "pages that are numbered at their head": keeping("everything", (text) =>
    pagesBroken(text, (page, of) => `\fPage ${page} of ${of}\n`),
  ),
  "pages with the number of the case and their own at their foot": keeping("everything", (text) =>
    pagesBroken(text, (page) => `${caseLine(text)}  ${page}\n\f`, BEHIND_HEADER),
  ),
  "pages with a header of their own": keeping("everything", (text) =>
    pagesBroken(text, (page) => `${page} | P a g e\n\fIndependent Medical Review\n`, BEHIND_HEADER),
  ),
  "pages with bare numbers": keeping("everything", (text) =>
    pagesBroken(text, (page, of) => `${of > 2 ? page : `- ${page} -`}\n\f`, BEHIND_HEADER),
  ),
  "lines of another width": keeping("everything", (text) =>
    fc.integer({ min: 72, max: 140 }).map((width) => rewrapped(text, width)),
  ),
  "words that go on behind their hyphen in the next line": keeping("everything", (text) =>
    fc.integer({ min: 72, max: 140 }).map((width) => brokenAtHyphens(text, width)),
  ),
  "header values on lines of their own": keeping("everything", (text) =>
    fc.constant(text.replace(headerLabel, "$1\n")),
  ),
  "blanks lost": keeping("values", (text) => someReplaced(text, /(?<=\S) (?=\S)/g, () => "", 40)),
  "look-alikes taken for one another": keeping("values", (text) =>
    someReplaced(text, /[lI1O0o]|rn|m/g, lookAlike, 40),
  ),
  "a text that breaks off": keeping("values", (text) =>
    fc.nat({ max: text.length }).map((length) => text.slice(0, length)),
  ),
  "lines dropped": keeping("outcomes", (text) =>
    someReplaced(text, /^.*\S.*\n(?! *medically)/gm, () => "", 6),
  ),
  "blocks swapped": keeping("outcomes", (text) => swapped(text)),
};

function keeping(keeps: Perturbation["keeps"], perturb: Perturbation["perturb"]): Perturbation {
  return { keeps, perturb };
}

const headerLabel =
  /((?:Case Number|Date Assigned|Date of Injury|Decision Date|UR Denial Date|Date of UR Decision|Priority|Application Received):) +(?=\S)/g;

/** A text with at most so many of a pattern's matches replaced, which ones by chance. */
export function someReplaced(
  text: string,
  pattern: RegExp,
  by: (found: string) => string,
  most: number,
): fc.Arbitrary<string> {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return fc.constant(text);
  return fc
    .uniqueArray(fc.nat({ max: matches.length - 1 }), { minLength: 1, maxLength: most })
    .map((chosen) => {
      const parts: string[] = [];
      let from = 0;
      for (const index of chosen.toSorted((a, b) => a - b)) {
        const match = matches[index];
        if (match === undefined) continue;
        parts.push(text.slice(from, match.index), by(match[0]));
        from = match.index + match[0].length;
      }
      return parts.join("") + text.slice(from);
    });
}

const lookAlikes: Record<string, string> = {
  l: "1",
  I: "l",
  "1": "l",
  O: "0",
  "0": "O",
  o: "0",
  rn: "m",
  m: "rn",
};

function lookAlike(found: string): string {
  return lookAlikes[found] ?? found;
}

/** A letter's header is at most so many lines. */
const BEHIND_HEADER = 24;

function caseLine(text: string): string {
  const number = /CM\d{2}-\d{7}/.exec(text)?.[0];
  return number === undefined
    ? "Independent Medical Review  Page 1 of"
    : `Final Determination Letter for IMR Case Number ${number}`;
}

/** Breaks pages at ends of lines behind so many lines, where no blank line stands. */
function pagesBroken(
  text: string,
  between: (page: number, of: number) => string,
  behind = 0,
): fc.Arbitrary<string> {
  const lines = text.split("\n");
  const head = lines.slice(0, behind).map((line) => `${line}\n`);
  const rest = lines.slice(behind).join("\n");
  return someReplaced(rest, /(?<=\S ?)\n(?=[^\n\f])/g, () => "\n\f", 9).map((broken) => {
    const pages = `${head.join("")}${broken}`.split("\f");
    return pages
      .map((page, index) => (index === 0 ? page : between(index, pages.length) + page))
      .join("");
  });
}

/** The paragraphs set anew. A line that goes on in the next one ends in a blank. */
function rewrapped(text: string, width: number): string {
  return text
    .replace(/ \n\f? *(?=\S)/g, " ")
    .split("\n")
    .flatMap((line) => (line.startsWith("   ") ? [line] : wrap(line, width)))
    .join("\n");
}

/** The paragraphs set anew, lines broken behind hyphens as well, where no blank is. */
function brokenAtHyphens(text: string, width: number): string {
  const mark = "\u0001";
  const marked = text.replace(/(?<=[a-z])-(?=[a-z])/g, `-${mark} `);
  return rewrapped(marked, width).replaceAll(new RegExp(`${mark} (?=\n)|${mark} `, "g"), "");
}

function swapped(text: string): fc.Arbitrary<string> {
  const blocks = text.split(/(?<=\n)(?=\n|\f)/);
  const index = fc.nat({ max: blocks.length - 1 });
  return fc
    .tuple(index, index)
    .map(([one, other]) =>
      blocks
        .map((block, at) => (at === one ? blocks[other] : at === other ? blocks[one] : block))
        .join(""),
    );
}
