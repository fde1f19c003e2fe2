/** Words that a text holds: what they stand for, where they begin in the folded text, how long they are. */
export type FoundWord<Value> = { value: Value; at: number; length: number };

/** A search for many words at once. */
export type WordSearch<Value> = (text: string) => FoundWord<Value>[];

/**
 * A search for the words of many values at the beginnings of a text's words, in the order of the text.
 * What is neither letter nor figure separates words. It takes time in proportion to the text.
 */
export function wordSearch<Value>(
  entries: readonly { words: readonly string[]; value: Value }[],
): WordSearch<Value> {
  const byBeginning = Map.groupBy(
    entries.flatMap(({ words, value }) => words.map((word) => ({ word, value }))),
    ({ word }) => word.slice(0, 2),
  );
  return (text) => {
    const folded = `${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim()} `;
    const found: FoundWord<Value>[] = [];
    for (let at = 0; at >= 0 && at < folded.length; at = nextWord(folded, at)) {
      for (const { word, value } of byBeginning.get(folded.slice(at, at + 2)) ?? []) {
        if (folded.startsWith(word, at)) found.push({ value, at, length: word.length });
      }
    }
    return found;
  };
}

/** Where the next word begins; the length of the text where there is none. */
function nextWord(folded: string, from: number): number {
  const blank = folded.indexOf(" ", from);
  return blank < 0 ? folded.length : blank + 1;
}
