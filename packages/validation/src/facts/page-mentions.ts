import { type PageRange, readPageRanges } from "@openimr/core";
import { sentencesOf } from "./sentences.ts";

/** "page 98 and 99", "pages 173-174", "pg. 60", "Page(s): 58-60, 98"; "page 3 of 12" is of a file */
const pages =
  /(?:\bpages?|\bpgs?\.|\bpp?\.|\bpage\(s\):?)\s{0,3}(?<list>\d{1,4}(?:(?:\s?[-\u2013,&]\s?|\s(?:and|to|through)\s)\d{1,4}(?![\d.]*\s?(?:visits?|sessions?|weeks?|treatments?|%|mg|years?)\b)){0,6})(?!\d| of \d)/gi;
const guideline = /\b(?:guidelines?|MTUS|ACOEM|ODG|Official Disability|chapter)\b/i;
/** Words of sentences whose pages are those of the file, or that tell what somebody else cited. */
const ofAnother =
  /\b(?:utilization review|UR|claims administrator|reports?|records?|notes?|file|letter|application|deposition)\b/i;

/** The pages of guidelines that a text points to, in the order of the text. */
export function guidelinePages(text: string): PageRange[] {
  return sentencesOf(text)
    .filter((sentence) => guideline.test(sentence) && !ofAnother.test(sentence))
    .flatMap((sentence) =>
      Array.from(sentence.matchAll(pages), (match) =>
        ascending(readPageRanges((match.groups?.list ?? "").replace(/ (?:to|through) /g, "-"))),
      ).flat(),
    );
}

/** The ranges up to the first that does not follow on the one before: no page, but a number. */
function ascending(ranges: readonly PageRange[]): PageRange[] {
  const end = ranges.findIndex(({ from }, at) => at > 0 && from <= (ranges[at - 1]?.to ?? 0));
  return ranges.slice(0, end < 0 ? ranges.length : end);
}
