/**
 * A document's text made easy to search: every run of white space (blanks, line and page breaks,
 * no-break spaces) is one blank, typographic quotes and dashes are plain ones. `offsets[i]` is the
 * place of character `i` in the original, so that every finding has its exact span there.
 */
export type FoldedText = { text: string; original: string; offsets: readonly number[] };

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
  const characters: string[] = [];
  const offsets: number[] = [];
  let blank = true;
  for (let index = 0; index < original.length; index += 1) {
    const code = original.charCodeAt(index);
    const isPlain = code > 0x20 && code < 0x7f;
    const character = original.charAt(index);
    if (!isPlain && invisible.test(character)) continue;
    const isBlank = !isPlain && /\s/.test(character);
    if (isBlank && blank) continue;
    if (isBlank && characters.at(-1) === "/" && breaksLine(original, index)) {
      blank = true;
      continue;
    }
    for (const part of isPlain ? character : isBlank ? " " : foldSign(character)) {
      characters.push(part);
      offsets.push(index);
    }
    blank = isBlank;
  }
  if (characters.at(-1) === " ") {
    characters.pop();
    offsets.pop();
  }
  return { text: characters.join(""), original, offsets };
}

function foldSign(character: string): string {
  return plain[character] ?? ligatures[character] ?? character;
}

/**
 * Whether the white space here breaks a line: behind a slash it then stands for nothing, as in
 * "and/" with "or" on the next line.
 */
function breaksLine(original: string, index: number): boolean {
  run.lastIndex = index;
  return /[\r\n\f]/.test(run.exec(original)?.[0] ?? "");
}

const run = /\s+/y;

/** The span in the original (end excluded) of a stretch of the folded text. */
export function originalSpan(
  folded: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = folded.offsets[start] ?? folded.original.length;
  const last = folded.offsets[end - 1];
  return { start: first, end: last === undefined ? first : last + 1 };
}
