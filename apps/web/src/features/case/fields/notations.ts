import {
  CalendarDate,
  CaseNumber,
  Diagnosis,
  formatPageRanges,
  formatUsDate,
  MentionedReport,
  PageRange,
  PainRange,
  RecordKind,
  readDate,
  readPageRanges,
  recordKindLabels,
  ServiceDates,
} from "@openimr/core";
import type { ProgramDefinition } from "@openimr/guidelines/programs";
import { z } from "zod";
import type { Notation } from "./entry-field.tsx";

/** A day: 8/19/2014, 08-19-14 and 2014-08-19 are read, 08/19/2014 is written. */
export const dateNotation: Notation = {
  write: (value) => formatted(CalendarDate, value, formatUsDate),
  read: (text) => readDate(text) ?? undefined,
  hint: "Not a day that exists. Write month, day and year, as in 08/19/2014.",
};

/** A case number in the form of its program; small letters and blanks around it are forgiven. */
export function caseNumberNotation(numbers: ProgramDefinition["caseNumber"]): Notation {
  return {
    write: (value) => formatted(CaseNumber, value, (number) => number),
    read: (text) => {
      const number = CaseNumber.safeParse(text.trim().toUpperCase()).data;
      return number !== undefined && numbers?.pattern.test(number) === false ? undefined : number;
    },
    hint:
      numbers === null
        ? "Write letters and digits with hyphens between."
        : `Write ${numbers.form}, as in ${numbers.example}.`,
  };
}

/** A whole number from `least` to `most`. */
export function wholeNumberNotation(least: number, most: number): Notation {
  return {
    write: (value) => formatted(z.number(), value, String),
    read: (text) => {
      const number = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
    hint: `Write a whole number from ${least} to ${most}.`,
  };
}

/** A pain rating: "6/10" or "6-7/10". */
export const painNotation: Notation = {
  write: (value) =>
    formatted(PainRange, value, ({ low, high, outOf }) =>
      low === high ? `${low}/${outOf}` : `${low}-${high}/${outOf}`,
    ),
  read: (text) => {
    const match = /^\s*(\d+(?:\.\d+)?)(?:\s*-\s*(\d+(?:\.\d+)?))?\s*\/\s*(\d+)\s*$/.exec(text);
    if (match === null) return undefined;
    const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
    const range = PainRange.safeParse({ low, high, outOf: Number(match[3]) });
    return range.success && low <= high && high <= range.data.outOf ? range.data : undefined;
  },
  hint: "Write the rating as in 6/10 or 6-7/10.",
};

/** The day or the range of days that a record covers: "08/19/2014 to 09/10/2014". */
export const serviceDatesNotation: Notation = {
  write: (value) =>
    formatted(ServiceDates, value, ({ from, to }) =>
      from === to ? formatUsDate(from) : `${formatUsDate(from)} to ${formatUsDate(to)}`,
    ),
  read: (text) => {
    const [first = "", last = first] = text.split(/\s+(?:to|-|–)\s+/);
    const from = readDate(first);
    const to = readDate(last);
    return from === null || to === null || to < from ? undefined : { from, to };
  },
  hint: "Write one day, or two as in 08/19/2014 to 09/10/2014.",
};

/** Pages of a guideline: "98-99, 101". Anything but numbers, commas and hyphens is not read. */
export const pagesNotation: Notation = {
  write: (value) => formatted(z.array(PageRange), value, formatPageRanges),
  read: (text) => {
    const parts = text.split(/[,;]/).map((part) => part.trim());
    const ranges = parts.map((part) =>
      /^\d{1,4}(?:\s?[-–]\s?\d{1,4})?$/.test(part) ? readPageRanges(part) : [],
    );
    return ranges.every((each) => each.length === 1) ? ranges.flat() : undefined;
  },
  hint: "Write pages as in 98-99, 101.",
  empty: [],
};

/** Free words, one a line. */
export const wordsNotation = linesNotation(z.string(), {
  write: (words) => words,
  read: (line) => line,
  hint: "",
});

/** Diagnoses in their order, one a line; a code in brackets at the end of a line is its code. */
export const diagnosesNotation = linesNotation(Diagnosis, {
  write: ({ label, code }) => (code === null ? label : `${label} (${code})`),
  read: (line) => {
    const match = /^(.+?)\s*\(([A-Z]?\d[0-9A-Z.]{2,8})\)$/.exec(line);
    const code = match?.[2] ?? null;
    const codeSystem = code === null ? null : /^\d/.test(code) ? "icd-9" : "icd-10";
    return { label: match?.[1] ?? line, code, codeSystem };
  },
  hint: "",
});

/** Reports that a text speaks of, one a line: "08/19/2014 Progress report (PR-2)". */
export const mentionedReportsNotation = linesNotation(MentionedReport, {
  write: ({ kind, date }) => `${formatUsDate(date)} ${recordKindLabels[kind]}`,
  read: (line) => {
    const [day = "", ...words] = line.split(/\s+/);
    const name = words.join(" ").toLowerCase();
    const date = readDate(day);
    const kind = RecordKind.options.find((each) =>
      recordKindLabels[each].toLowerCase().startsWith(name),
    );
    if (date === null || (name !== "" && kind === undefined)) return undefined;
    return { kind: name === "" ? "other" : kind, date };
  },
  hint: `Begin each line with the day, as in 08/19/2014, then one of: ${Object.values(recordKindLabels).join(", ")}.`,
});

/** A list with one element a line; lines without text do not count. */
function linesNotation<Element>(
  schema: z.ZodType<Element>,
  line: { write: (element: Element) => string; read: (line: string) => unknown; hint: string },
): Notation {
  return {
    write: (value) => formatted(z.array(schema), value, (all) => all.map(line.write).join("\n")),
    read: (text) => {
      const lines = text.split("\n").map((each) => each.trim());
      const read = lines.filter((each) => each !== "").map(line.read);
      return read.includes(undefined) ? undefined : read;
    },
    hint: line.hint,
    empty: [],
  };
}

function formatted<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  write: (value: z.output<Schema>) => string,
): string {
  const parsed = schema.safeParse(value);
  return parsed.success ? write(parsed.data) : "";
}
