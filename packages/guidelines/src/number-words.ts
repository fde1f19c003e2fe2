const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** Pattern of a number in words from one to twenty, the longer words first. */
export const NUMBER_WORD = words
  .slice(1)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** A number written in digits or, up to twenty, in words; null for anything else. */
export function readNumber(text: string): number | null {
  const folded = text.trim().toLowerCase();
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(folded)) return Number(folded);
  const word = words.indexOf(folded);
  return word < 0 ? null : word;
}
