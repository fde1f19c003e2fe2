import { PainRange } from "@openimr/core";
import { EntryField, type Notation } from "../fields/entry-field.tsx";

const pain: Notation = {
  write: (value) => {
    const parsed = PainRange.safeParse(value);
    if (!parsed.success) return "";
    const { low, high, outOf } = parsed.data;
    return low === high ? `${low}/${outOf}` : `${low}-${high}/${outOf}`;
  },
  read: (text) => {
    const match = /^\s*(\d+(?:\.\d+)?)(?:\s*-\s*(\d+(?:\.\d+)?))?\s*\/\s*(\d+)\s*$/.exec(text);
    if (match === null) return undefined;
    const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
    const range = PainRange.safeParse({ low, high, outOf: Number(match[3]) });
    return range.success && low <= high && high <= range.data.outOf ? range.data : undefined;
  },
  hint: "Write the rating as in 6/10 or 6-7/10.",
};

/** The worker's pain rating. */
export function PainField() {
  return (
    <EntryField path="/clinicalSummary/pain" label="Pain" notation={pain} placeholder="6-7/10" />
  );
}
