/** Words that are compared as one piece. */
const LENGTH = 4;

/** The pieces of four words in a row that a text is made of, whatever its case and punctuation. */
export function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const pieces = new Set<string>();
  for (let at = 0; at + LENGTH <= words.length; at += 1) {
    pieces.add(words.slice(at, at + LENGTH).join(" "));
  }
  return pieces;
}

/** The share of the pieces of one text that the other one has too, from 0 to 1; 0 for no pieces. */
export function shareWithin(text: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (text.size === 0) return 0;
  let common = 0;
  for (const piece of text) if (other.has(piece)) common += 1;
  return common / text.size;
}
