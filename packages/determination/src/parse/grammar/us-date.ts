/**
 * Where the digits of a day begin and end. A letter that recognition takes for a digit is none of
 * them, but it shows that one is lost: "l1/08/2014" is not January 8.
 */
export const DIGITS_BEGIN = "(?<![\\dlIO/-])";
export const DIGITS_END = "(?![\\dlIO/-])";

/** Pattern of a date as letters write it: `08/19/2014`, `8-19-14`, `10/29/1997`. */
export const US_DATE = `${DIGITS_BEGIN}\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})${DIGITS_END}`;

/** Every date of a text. */
export const anyDate: RegExp = new RegExp(US_DATE, "g");

/** What may be a day of which a digit is damaged. */
export const LOOKS_LIKE_DATE = /[\dlIO]{1,2}[/-][\dlIO]{1,2}[/-][\dlIO]{1,4}/g;
