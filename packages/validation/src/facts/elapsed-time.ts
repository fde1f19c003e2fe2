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
const NUMBER = `\\d{1,2}|${words.slice(1).join("|")}`;
/** "injury is over 13 years old", "injury occurred about nine years ago" */
const injuryAge = new RegExp(
  `\\binjury\\b[^.]{0,40}?\\b(?<years>${NUMBER})[- ]years?[- ](?:old|ago)\\b`,
  "i",
);

/** How long ago the text says the injury was, in years, with the words that say it; or null. */
export function statedInjuryAge(text: string): { years: number; words: string } | null {
  const match = injuryAge.exec(text);
  const years = match?.groups?.years?.toLowerCase();
  if (match === null || years === undefined) return null;
  const word = words.indexOf(years);
  return { years: word < 0 ? Number(years) : word, words: match[0] };
}

/** "6 visits over 2 weeks", "six sessions over two weeks" */
const course = new RegExp(
  `\\b(?<visits>${NUMBER})\\s(?:visits?|sessions?|treatments?)\\sover\\s(?<weeks>${NUMBER})\\sweeks?\\b`,
  "i",
);

/** A course of visits over weeks that the text speaks of; or null. */
export function statedCourse(text: string): { visits: number; weeks: number } | null {
  const match = course.exec(text);
  const visits = match?.groups?.visits?.toLowerCase();
  const weeks = match?.groups?.weeks?.toLowerCase();
  if (visits === undefined || weeks === undefined) return null;
  return { visits: numberOf(visits), weeks: numberOf(weeks) };
}

function numberOf(text: string): number {
  const word = words.indexOf(text);
  return word < 0 ? Number(text) : word;
}
