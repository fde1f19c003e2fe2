/** Pattern of a date as letters write it: `08/19/2014`, `8-19-14`, `10/29/1997`. */
export const US_DATE = "(?<![\\d/-])\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})(?![\\d/-])";
