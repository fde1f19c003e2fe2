import { lineEndsOf } from "./line-ends.ts";

/**
 * A document's text made easy to search: every run of white space (blanks, line and page breaks,
 * no-break spaces) is one blank, a word that goes on in the next line is one word, typographic quotes
 * and dashes are plain ones. `stretches` tell the place of every character in the original, so that
 * every finding has its exact span there.
 */
export type FoldedText = { text: string; original: string; stretches: readonly Stretch[] };

/**
 * Characters that follow one another in the folded text (from `start` on) as they do in the original
 * (from `origin` on). White space that is more than one plain blank ends a stretch.
 */
export type Stretch = { start: number; origin: number };

const plain: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
};

/** Letters that are set as one sign: "\ufb01" is "fi". */
const ligatures: Record<string, string> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
};

/** Characters that show nothing: soft hyphen, zero-width blanks, direction marks, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** The folded form of a text, without white space at either end. */
export function foldText(original: string): FoldedText {
  const stretches: Stretch[] = [];
  const lineEnd = lineEndsOf(original);
  const parts: string[] = [];
  let length = 0;
  let blank = true;
  let next = -1;
  function put(part: string, origin: number): void {
    if (origin !== next) stretches.push({ start: length, origin });
    parts.push(part);
    length += part.length;
    next = origin + part.length;
  }
  for (let index = 0; index < original.length; index += 1) {
    const end = endOfRun(original, index);
    if (end > index) {
      put(original.slice(index, end), index);
      blank = false;
      index = end;
      if (index === original.length) break;
    }
    const character = original.charAt(index);
    const isBlank = isWhite(original, index);
    if ((isBlank && blank) || (!isBlank && invisible.test(character))) continue;
    blank = isBlank;
    if (!isBlank) for (const part of foldSign(character)) put(part, index);
    else {
      const standsFor = lineEnd(next, index);
      if (standsFor === "blank") put(" ", index);
      else if (standsFor === "nothing and no hyphen") {
        parts.push(parts.pop()?.slice(0, -1) ?? "");
        length -= 1;
      }
      if (character !== " ") next = -1;
    }
  }
  const text = parts.join("");
  const trimmed = text.endsWith(" ") ? text.slice(0, -1) : text;
  return {
    text: trimmed,
    original,
    stretches: stretches.filter(({ start }) => start < trimmed.length),
  };
}

/**
 * Where a run of characters that stand for themselves ends: visible ones of ASCII, and single blanks
 * between them.
 */
function endOfRun(text: string, start: number): number {
  plainRun.lastIndex = start;
  return plainRun.test(text) ? plainRun.lastIndex : start;
}

/** So many words at a time: a run without a bound would not fit the stack in every text. */
const plainRun = /[!-~]+(?: [!-~]+){0,100}/y;

/** Whether white space stands at an offset. */
function isWhite(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(index));
}

function foldSign(character: string): string {
  return plain[character] ?? ligatures[character] ?? character;
}

/** The span in the original (end excluded) of a stretch of the folded text. */
export function originalSpan(
  folded: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = originOf(folded, start);
  return { start: first, end: end > start ? originOf(folded, end - 1) + 1 : first };
}

/** Where a character of the folded text stands in the original; behind the last one, its end. */
function originOf({ text, original, stretches }: FoldedText, index: number): number {
  if (index >= text.length) return original.length;
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= index) low = middle;
    else high = middle;
  }
  const { start, origin } = stretches[low] ?? { start: 0, origin: 0 };
  return origin + index - start;
}
