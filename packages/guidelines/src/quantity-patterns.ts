import { NUMBER_WORD } from "./number-words.ts";

/*
 * The grammar of quantities, as named patterns. No pattern repeats anything without a bound, so that
 * a search takes time in proportion to the text, whatever the text is.
 */

/** "12", "7.5", "twelve" */
const NUMBER = `\\d{1,4}(?:\\.\\d{1,4})?|${NUMBER_WORD}`;
/** "-" and "to", as in "6-8" and "six to eight" */
const TO = "(?:\\s?[-\\u2010-\\u2014]\\s?|\\s{1,3}(?:to|or)\\s{1,3})";
const WHEN = "wk|week|month|mo|day";
/** "L4-5" names levels of the spine and begins no number. */
const NOT_LEVEL = "(?<!\\b[a-z]\\d{1,2}\\s?[-/]\\s?)";
/** Where a number may begin, told by its first character before anything dearer is tried. */
const START = `\\b(?=[\\doetfsn])${NOT_LEVEL}`;
/** What a visit may be a visit of, as in "12 physical therapy sessions". */
const KIND =
  "(?:(?:additional|more|further|initial|remaining|total|individual|group|office|follow-?up|post-?operative|post-?op|outpatient|physical|occupational|aquatic|massage|manual|acupuncture|chiropractic|chiro|psychotherapy|cognitive|behavioral|biofeedback|pt|ot|cbt|therapy|medicine)[\\s-]{1,3}){0,4}";

/** "6", "six (6)", "6-8", "six to eight"; groups `x`, `xFigure`, `xMost`, `xMostFigure`. */
function amount(name: string): string {
  const one = (group: string) =>
    `(?<${group}>${NUMBER})(?:\\s{0,2}\\((?<${group}Figure>\\d{1,4})\\))?`;
  return `${one(name)}(?:${TO}${one(`${name}Most`)})?`;
}

/** "3 times", "3x", "twice", "2-3", "3 days" of the week; not "3 weeks" */
const TIMES = `(?:(?<word>once|twice|thrice)|${amount("times")}(?:\\s{0,3}days?(?=\\s{0,3}(?:a|per|each|/)\\s{0,3}(?:wk|week)\\b)|(?![\\s-]{0,3}(?:${WHEN})s?\\b)\\s{0,3}(?:x|×|times?|visits?|sessions?)?))`;
/** "a week", "/wk", "weekly", "per month" */
const PER = `\\s{0,3}(?:(?:a|per|each|every|x|×|/)\\s{0,3})?(?<per>weekly|monthly|daily|${WHEN})s?\\b`;
/** "for 6 weeks", "x 6Wks", "for the next four to six weeks", "for a month" */
const LASTING = `[\\s,]{0,3}(?:x|×|for|over)\\s{0,3}(?:(?:(?:the|a|next|up|to|total|period|of|additional|another)\\s{1,3}){0,5}${amount("count")}[\\s-]{0,3}(?<unit>${WHEN})s?|(?:a|another)\\s{1,3}(?<one>week|month|day))\\b`;

/** "2 times a week for 6 weeks", "twice weekly for one month", "2xWk x 6Wks" */
export const frequencyAndDuration = new RegExp(`${START}${TIMES}${PER}${LASTING}`, "i");
/** "2 times a week", "twice weekly", "2-3x/week" */
export const frequencyAlone = new RegExp(`${START}${TIMES}${PER}`, "i");
/** "3 x 4", "3x4", "2-3 x 4-6": times a week, then weeks */
export const bareProduct = new RegExp(
  `(?<![\\w.#])${NOT_LEVEL}(?<times>\\d{1,2})(?:-(?<timesMost>\\d{1,2}))?\\s{0,3}[x×]\\s{0,3}(?<count>\\d{1,2})(?:-(?<countMost>\\d{1,2}))?(?![\\w.%]|-\\w)`,
  "i",
);
/** "12 sessions", "six (6) visits", "6-8 physical therapy sessions", "12 additional visits" */
export const visits = new RegExp(
  `${START}${amount("count")}[\\s-]{0,3}${KIND}(?:sessions?|visits?|treatments?|appointments?)\\b`,
  "i",
);
/** "x 12", "×12" where no unit of time follows */
export const trailingCount = new RegExp(
  `(?:^|\\s)(?:x|×)\\s{0,3}(?<count>\\d{1,3})(?![\\w.%]|[\\s-]{0,3}(?:level|${WHEN})s?\\b)`,
  "i",
);
/** "#60", "qty 60", "quantity: 60"; not "#6O", where a figure was taken for a letter */
export const pieces =
  /(?:#\s{0,3}|\bqty\.?:?\s{0,3}|\bquantity:?\s{0,3})(?<count>\d{1,5})(?!\d|[lio](?![a-z]))/i;
/** "2 boxes", "60 tablets", "1 box of 30", "4 hours a day" */
export const units = new RegExp(
  `${START}(?<count>${NUMBER})\\s{0,3}(?<unit>(?:tab(?:let)?s?|cap(?:sule)?s?|pills?|box(?:es)?|bottles?|tubes?|patch(?:es)?|pairs?|packs?|units?|injections?|refills?)\\b(?:\\s{1,3}of\\s{1,3}\\d{1,4}\\b)?|(?:hours?|hrs?)\\b(?:\\s{0,3}(?:a|per|each|/)\\s{0,3}(?:day|week))?)\\b`,
  "i",
);
/** "series of 3", "series of three" */
export const series = new RegExp(
  `\\bseries of (?<count>${NUMBER})\\b(?![\\s-]{0,3}(?:${WHEN})s?\\b)`,
  "i",
);
/** "with 2 refills", "refills: 2", "x 2 refills", "no refills" */
export const refills = new RegExp(
  `\\b(?:(?<count>${NUMBER}|no|without)\\s{0,3}refills?\\b|refills?\\s{0,2}[:=x×]?\\s{0,2}(?<after>\\d{1,2})(?![\\w.]))`,
  "i",
);
/** "10/325mg", "7.5-325 mg", "20 mg", "0.025%"; not the rest of "1O/325mg" */
export const strength =
  /(?<![\w.]|(?:\d[lio]|\b[lio]\d?)\s?[-/]\s?)(?<values>\d{1,4}(?:\.\d{1,4})?%?(?:\s?[-\u2010-\u2014/]\s?\d{1,4}(?:\.\d{1,4})?%?){0,4})\s{0,2}(?<unit>mg|mcg|gm?|ml|%)(?![a-z])/i;
/** "30 day rental", "for purchase" */
export const rental = /\b(?:rental|rent)\b/i;
export const purchase = /\b(?:purchase|buy)\b/i;
/** "30 day rental", "one month trial" */
export const span = new RegExp(
  `${START}${amount("count")}[\\s-]{0,3}(?<unit>day|week|month|wk|mo)s?\\b`,
  "i",
);

/** Every pattern of the grammar. */
export const quantityPatterns: readonly RegExp[] = [
  frequencyAndDuration,
  frequencyAlone,
  bareProduct,
  visits,
  trailingCount,
  pieces,
  units,
  series,
  refills,
  strength,
  rental,
  purchase,
  span,
];
