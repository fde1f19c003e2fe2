/** "The listed diagnoses per are:", "seen by on 08/19/2014", "Dr. states": no name can follow so. */
const beforeVerb =
  "\\b(?:per|by|according to|Dr\\.)\\s{1,8}(?:(?:is|are|was|were|has|had|states?|dated)\\b(?!-)|on (?=\\d))";
/** "the report from dated 5/6/2015" */
const beforeDate = "\\b(?:from|of|with)\\s{1,8}dated (?=\\d)";
/** "as seen per, who", "examined by , MD" */
const beforeMark =
  "\\b(?:(?:per|according to)\\s{0,8}|(?:by|from|with|of|Dr\\.)\\s{1,8})[,;:.)](?!\\d)";
/** "________", "XXXX", "[redacted]" */
const marked = "_{3,40}|\\bX{3,20}\\b|\\[(?:redacted|name|blank)\\]";

const gap = new RegExp(
  `(?:[A-Za-z]{1,20}\\s){0,3}(?:${[beforeVerb, beforeDate, beforeMark, marked].join("|")})`,
  "i",
);

/** The words around a gap that taking a name out of a text has left; null where there is none. */
export function redactionGap(text: string): string | null {
  return gap.exec(text)?.[0] ?? null;
}
