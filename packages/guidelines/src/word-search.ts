/** A word that a text holds: what it stands for, its place in the text, its length. */
export type FoundWord<Value> = { value: Value; at: number; length: number };

/** A search for many words at once. */
export type WordSearch<Value> = (text: string) => FoundWord<Value>[];

/** More than the longest word with the separators in it. */
const REACH = 240;

/**
 * A search for the words of many values at the beginnings of a text's words, in the order of the text.
 * What is neither letter nor figure separates words. It takes time in proportion to the text.
 */
export function wordSearch<Value>(
  entries: readonly { words: readonly string[]; value: Value }[],
): WordSearch<Value> {
  const all = entries.flatMap(({ words, value }) => words.map((word) => ({ word, value })));
  if (all.length === 0) return () => [];
  const byBeginning = Map.groupBy(all, ({ word }) => word.slice(0, 2));
  // Alternatives are grouped by their beginning, so that most places are left after one character.
  const grouped = [...Map.groupBy(all, ({ word }) => word.charAt(0))].map(
    ([initial, group]) => `${initial}(?:${group.map(({ word }) => rest(word)).join("|")})`,
  );
  const place = new RegExp(`\\b(?=${grouped.join("|")})`, "g");
  return (text) => {
    const lower = text.toLowerCase();
    const found: FoundWord<Value>[] = [];
    place.lastIndex = 0;
    for (let match = place.exec(lower); match !== null; match = place.exec(lower)) {
      const at = match.index;
      place.lastIndex = at + 1;
      const folded = `${lower.slice(at, at + REACH).replace(/[^a-z0-9]+/g, " ")} `;
      for (const { word, value } of byBeginning.get(folded.slice(0, 2)) ?? []) {
        if (folded.startsWith(word)) found.push({ value, at, length: word.length });
      }
    }
    return found;
  };
}

/** The pattern of what follows a word's first character; a blank at its end ends the word. */
function rest(word: string): string {
  return word.slice(1).replace(/ $/, "(?![a-z0-9])").replaceAll(" ", "[^a-z0-9]{1,9}");
}
