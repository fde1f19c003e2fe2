import { remembered } from "./remembered.ts";

/** "The listed diagnoses per are:", "seen by on 08/19/2014", "Dr. states": no name can follow so. */
const beforeVerb =
  "\\b(?:per|by|according to|Dr\\.)\\s{1,8}(?:(?:is|are|was|were|has|had|states?|dated)\\b(?!-)|on (?=\\d))|\\bDr\\.\\s{1,8}(?:the|this|he|she|his|her|it|there|on|in|at)\\b";
/** "the report from dated 5/6/2015" */
const beforeDate = "\\b(?:from|of|with)\\s{1,8}dated (?=\\d)";
/** "as seen per, who", "examined by , MD" */
const beforeMark =
  "\\b(?:(?:per|according to)\\s{0,8}|(?:by|from|with|of|Dr\\.)\\s{1,8})[,;:.)](?!\\d)";
/** "________", "XXXX", "[redacted]" */
const marked = "_{3,40}|\\bX{3,20}\\b|\\[(?:redacted|name|blank)\\]";

const gap = new RegExp([beforeVerb, beforeDate, beforeMark, marked].join("|"), "i");
/** Up to three words before the gap. */
const lead = /(?:[A-Za-z]{1,20}\s){0,3}$/;

/** The words around a gap that taking a name out of a text has left; null where there is none. */
export const redactionGap: (text: string) => string | null = remembered((text) => {
  const match = gap.exec(text);
  if (match === null) return null;
  const before = text.slice(Math.max(0, match.index - 70), match.index);
  return `${lead.exec(before)?.[0] ?? ""}${match[0]}`;
});
