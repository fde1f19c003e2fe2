/** A stretch of a text, the end excluded, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Whether a text holds every word, in capitals or not. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word.toLowerCase()));
}

/**
 * Where words stand in a text, from left to right; stretches that overlap or touch are one. Letters
 * that change their length in lower case (as the Turkish dotted capital I does) are found as they are
 * written alone.
 */
export function spansOf(text: string, words: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  const isEven = lower.length === text.length;
  const found = words.flatMap((word) =>
    word === "" ? [] : occurrences(isEven ? lower : text, isEven ? word.toLowerCase() : word),
  );
  const joined: Span[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return joined;
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

/** A text with its stretches marked. */
export function marked(
  text: string,
  spans: readonly Span[],
  { mark, rest }: { mark: (text: string) => string; rest: (text: string) => string },
): string {
  let at = 0;
  let whole = "";
  for (const { start, end } of spans) {
    whole += rest(text.slice(at, start)) + mark(text.slice(start, end));
    at = end;
  }
  return whole + rest(text.slice(at));
}
