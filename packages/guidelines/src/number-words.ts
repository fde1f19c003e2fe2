const units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = [
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
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const values = new Map<string, number>([
  ["zero", 0],
  ...[...units, ...teens].map((word, index): [string, number] => [word, index + 1]),
  ...tens.flatMap((ten, index): [string, number][] => [
    [ten, 20 + 10 * index],
    ...units.map((unit, rest): [string, number] => [`${ten}-${unit}`, 21 + 10 * index + rest]),
  ]),
]);

/** Pattern of a number in words from one to ninety-nine, the longer words first. */
export const NUMBER_WORD = [
  `(?:${tens.join("|")})(?:[- ](?:${units.join("|")})\\b)?`,
  ...[...units, ...teens].toSorted((a, b) => b.length - a.length),
].join("|");

/** A number written in digits or, up to ninety-nine, in words; null for anything else. */
export function readNumber(text: string): number | null {
  const folded = text.trim().toLowerCase();
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(folded)) return Number(folded);
  return values.get(folded.replace(" ", "-")) ?? null;
}
