import { CalendarDate } from "@openimr/core";
import { InvalidArgumentError } from "commander";

/** What a file may be, for the help of commands that read one. */
export const aboutFiles = `
A <file> is text, PDF, Word (.docx), HTML or a picture (PNG, JPEG, TIFF), whatever its name,
or - for standard input. Text in pictures is recognised, which takes seconds a page.`;

/** Takes an option that may be repeated. */
export function collect(value: string, values: readonly string[] | undefined): string[] {
  return [...(values ?? []), value];
}

/** Takes one of a closed list, and may be repeated. */
export function collectOf<T extends string>(
  known: readonly T[],
): (value: string, values: readonly T[] | undefined) => T[] {
  return (value, values) => {
    const found = known.find((each) => each === value);
    if (found === undefined) {
      throw new InvalidArgumentError(`Allowed choices are ${known.join(", ")}.`);
    }
    return [...(values ?? []), found];
  };
}

/** Reads a day. */
export function day(text: string): CalendarDate {
  const read = CalendarDate.safeParse(text);
  if (read.success) return read.data;
  throw new InvalidArgumentError("Write the day as YYYY-MM-DD.");
}

/** Reads a whole number that is not below `least`. */
export function wholeNumber(
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      most === Number.MAX_SAFE_INTEGER
        ? `Write a whole number from ${least} on.`
        : `Write a whole number from ${least} to ${most}.`,
    );
  };
}
