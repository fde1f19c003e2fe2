const LONGEST = 400;

/** The beginning of a passage, long enough to find it in the document. */
export function excerpt(passage: string): string {
  if (passage.length <= LONGEST) return passage;
  return `${passage.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
}
