/**
 * What the white space behind a line stands for: a blank; nothing, where a word goes on in the next
 * line; or nothing, and no hyphen either, where the hyphen only shows that the word was broken.
 */
export type LineEnd = "blank" | "nothing" | "nothing and no hyphen";

/**
 * Tells what the white space at an offset stands for; `end` is the offset behind what was kept of the
 * text before it. Behind a slash a line break stands for nothing, as in "and/" with "or" on the next
 * line, and so it does behind a hyphen, as in "low-" with "back". Only the same word elsewhere in the
 * text tells whether the hyphen is the word's own; where it stands nowhere else, the hyphen stays.
 */
export function lineEndsOf(text: string): (end: number, index: number) => LineEnd {
  let words: ReadonlySet<string> | null = null;
  function isBroken(lead: string, next: string): boolean {
    const before = wordBefore.exec(lead)?.[0].toLowerCase();
    const behind = wordBehind.exec(next)?.[0];
    if (before === undefined || behind === undefined) return false;
    words ??= new Set(text.toLowerCase().match(anyWord));
    return words.has(before + behind) && !words.has(`${before}-${behind}`);
  }
  return (end, index) => {
    const last = text.charAt(end - 1);
    if (last === "/") return /[\r\n\f]/.test(whiteAt(text, index)) ? "nothing" : "blank";
    if (index !== end || !hyphens.includes(last)) return "blank";
    const white = whiteAt(text, index);
    const from = index + white.length;
    const lead = text.slice(Math.max(0, end - 1 - LONGEST_WORD), end - 1);
    const next = text.slice(from, from + LONGEST_WORD);
    if (!oneLineBreak.test(white) || !goesOn(lead, next)) return "blank";
    return isBroken(lead, next) ? "nothing and no hyphen" : "nothing";
  };
}

/** Whether a word goes on in small letters, or a number in figures: "low-back", "3-day", "6-8". */
function goesOn(lead: string, next: string): boolean {
  const inLetters = /[a-z\d]$/i.test(lead) && /^[a-z]/.test(next) && !conjunction.test(next);
  return inLetters || (/\d$/.test(lead) && /^\d/.test(next));
}

/** Hyphens, and no dashes. */
const hyphens = "-\u2010\u2011";

/** Where one line ends; blank lines set paragraphs apart. */
const oneLineBreak = /^(?:\r\n?|\n)?\f?[ \t]*$/;

/** Words before which a hyphen stands for what follows later, as in "pre- or post-operative". */
const conjunction = /^(?:and|or|nor|but|to|through|as|versus|vs)(?![a-z\d-])/;

/** A word has at most so many letters. */
const LONGEST_WORD = 40;

/* Words of letters alone, which are no part of an address or a number. */
const BEGIN = "(?<=^|[\\s(\"'/])";
const END = "(?=[,.;:)\"']{0,3}(?:[\\s/]|$))";
const wordBefore = new RegExp(`${BEGIN}[A-Za-z]{1,${LONGEST_WORD}}$`);
const wordBehind = new RegExp(`^[a-z]{1,${LONGEST_WORD}}${END}`);
const anyWord = new RegExp(
  `${BEGIN}[a-z]{1,${LONGEST_WORD}}(?:-[a-z]{1,${LONGEST_WORD}})?${END}`,
  "g",
);

function whiteAt(text: string, index: number): string {
  white.lastIndex = index;
  return white.exec(text)?.[0] ?? "";
}

const white = /\s+/y;
