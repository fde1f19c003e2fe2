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

/** A whole number written in digits or, up to twenty, in words; null for anything else. */
export function readWholeNumber(text: string): number | null {
  const folded = text.trim().toLowerCase();
  if (/^\d{1,9}$/.test(folded)) return Number(folded);
  const word = words.indexOf(folded);
  return word < 0 ? null : word;
}
