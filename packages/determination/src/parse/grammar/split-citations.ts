import { guidelineDocuments } from "@openimr/guidelines";
import { matchesOf, type Passage, trim } from "../passage.ts";

const titles = [
  ...new Set(
    guidelineDocuments.flatMap(({ id, names, chapters }) =>
      id === "acoem-2004" ? [...names, ...chapters.map(({ title }) => title)] : names,
    ),
  ),
]
  .toSorted((a, b) => b.length - a.length)
  .map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ -]?"));
/** Names under which letters of 2016 cite parts of a guideline, with their year. */
const partNames = "(?:General Approaches|Opioids|Eye)(?= (?:19|20)\\d{2}\\b)";
/** The beginning of a guideline's name, or of an address. */
const name = `(?:the )?(?:MTUS\\b|Non-MTUS\\b|ACOEM\\b|ODG\\b|https?:\\/\\/|www\\.|${partNames}|${titles.join("|")})`;
/** "; Official Disability Guidelines" and ", and Low Back Complaints 2004" */
const another = new RegExp(`(?:; ?(?:and )?|,? and |, )(?=${name})`, "gi");
/** Outside the MTUS a semicolon stands between two citations, whatever they are. */
const anotherOutside = new RegExp(`(?:; (?:and )?|,? and |, )(?=${name})|; (?:and )?`, "gi");
/** A chapter's title without year or place behind it is rather a section or topic of the one before. */
const stands =
  /^(?:the )?(?:(?:MTUS|Non-MTUS|ACOEM|ODG|https?:|www\.|American College of Occ|Official Dis|Chronic Pain|Acupuncture|Post-? ?surgical|Opioids? Treatment)|.{1,90}?\b(?:19|20)\d{2}\b)/i;

/** The citations that one statement of authority names, in their order. */
export function splitCitations(cited: Passage, mtus: boolean): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of matchesOf(cited.text, mtus ? another : anotherOutside)) {
    const rest = cited.text.slice(match.index + match[0].length, match.index + 200);
    const separates = (!mtus && match[0].startsWith(";")) || stands.test(rest);
    if (!separates || inBrackets(cited.text, match.index)) continue;
    parts.push(trim({ text: cited.text.slice(from, match.index), start: cited.start + from }));
    from = match.index + match[0].length;
  }
  parts.push(trim({ text: cited.text.slice(from), start: cited.start + from }));
  return parts.filter(({ text }) => /[a-z\d]/i.test(text));
}

/** Whether an opening bracket in the 120 characters before a place is not closed there. */
function inBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
