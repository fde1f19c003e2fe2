import { NUMBER_WORD, readNumber } from "@openimr/guidelines";
import { remembered } from "./remembered.ts";

const NUMBER = `\\d{1,2}|${NUMBER_WORD}`;
const ABOUT =
  "(?:(?:now|already|itself|over|more than|about|almost|nearly|around|at least|approximately|some)\\s){0,3}";
/** "injury is over 13 years old", "injury occurred about nine years ago" */
const afterInjury = new RegExp(
  `\\binjury\\s(?:(?:is|was|occurred|happened|dates back)\\s)?${ABOUT}(?<years>${NUMBER})[- ]years?[- ](?:old|ago)\\b`,
  "i",
);
/** "16 years post injury", "3 years since the date of injury", "5-year-old injury" */
const beforeInjury = new RegExp(
  `\\b(?<years>${NUMBER})(?:[- ]years?[- ]old|\\syears?[- ](?:post|since|after|from))[- ](?:(?:the|his|her|this)\\s)?(?:date of\\s)?injury\\b`,
  "i",
);

/** How long ago the text says the injury was, in years, with the words that say it; or null. */
export const statedInjuryAge: (text: string) => { years: number; words: string } | null =
  remembered((text) => {
    const match = afterInjury.exec(text) ?? beforeInjury.exec(text);
    const years = readNumber(match?.groups?.years ?? "");
    if (match === null || years === null) return null;
    return { years, words: match[0] };
  });

/** "6 visits over 2 weeks", "six sessions over two weeks" */
const course = new RegExp(
  `\\b(?<visits>${NUMBER})\\s(?:visits?|sessions?|treatments?)\\sover\\s(?<weeks>${NUMBER})\\sweeks?\\b`,
  "i",
);

/** A course of visits over weeks that the text speaks of; or null. */
export function statedCourse(text: string): { visits: number; weeks: number } | null {
  const match = course.exec(text);
  const visits = readNumber(match?.groups?.visits ?? "");
  const weeks = readNumber(match?.groups?.weeks ?? "");
  return visits === null || weeks === null ? null : { visits, weeks };
}
