import { Dose, Duration, Frequency, Units } from "@openimr/core";
import { z } from "zod";
import type { Notation } from "../fields/entry-field.tsx";

const amount = String.raw`(\d{1,6}(?:\.\d{1,4})?)`;
const period = "(day|week|month|year)s?";

/** How often: "3 a week". */
export const frequencyNotation: Notation = {
  write: (value) => {
    const frequency = Frequency.safeParse(value).data;
    return frequency === undefined ? "" : `${frequency.times} a ${frequency.per}`;
  },
  read: (text) => {
    const match = read(`${amount}\\s*(?:x|times)?\\s*(?:/|an?|per|every)?\\s*${period}`, text);
    return Frequency.safeParse({ times: Number(match?.[1]), per: match?.[2] }).data;
  },
  hint: "Write how often as in 3 a week.",
};

/** How long: "4 weeks". */
export const durationNotation: Notation = {
  write: (value) => {
    const duration = Duration.safeParse(value).data;
    if (duration === undefined) return "";
    return `${duration.count} ${duration.unit}${duration.count === 1 ? "" : "s"}`;
  },
  read: (text) => {
    const match = read(`${amount}\\s*${period}`, text);
    return Duration.safeParse({ count: Number(match?.[1]), unit: match?.[2] }).data;
  },
  hint: "Write how long as in 4 weeks.",
};

/** How many of what: "60", "2 boxes". */
export const unitsNotation: Notation = {
  write: (value) => {
    const units = Units.safeParse(value).data;
    return units === undefined ? "" : [units.count, units.unit].filter(Boolean).join(" ");
  },
  read: (text) => {
    const match = read(`#?\\s*${amount}(?:\\s+(\\D.*?))?`, text);
    return Units.safeParse({ count: Number(match?.[1]), unit: match?.[2] ?? null }).data;
  },
  hint: "Write how many, as in 60 or 2 boxes.",
};

/** Strengths, one per active ingredient: "10 mg, 325 mg". */
export const dosesNotation: Notation = {
  write: (value) => {
    const doses = z.array(Dose).safeParse(value).data ?? [];
    return doses.map((dose) => `${dose.value} ${dose.unit}`).join(", ");
  },
  read: (text) => {
    const doses = text.split(/[,/]/).map((part) => {
      const match = read(`${amount}\\s*([a-z%]+)`, part);
      return { value: Number(match?.[1]), unit: match?.[2] };
    });
    return z.array(Dose).safeParse(doses).data;
  },
  hint: "Write strengths as in 10 mg, 325 mg.",
  empty: [],
};

function read(pattern: string, text: string): RegExpExecArray | null {
  return new RegExp(`^\\s*${pattern}\\s*$`, "i").exec(text.toLowerCase());
}
