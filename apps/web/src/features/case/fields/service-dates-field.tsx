import { type FieldPath, formatUsDate, readDate, ServiceDates } from "@openimr/core";
import { EntryField, type Notation } from "./entry-field.tsx";

const dates: Notation = {
  write: (value) => {
    const parsed = ServiceDates.safeParse(value);
    if (!parsed.success) return "";
    const { from, to } = parsed.data;
    return from === to ? formatUsDate(from) : `${formatUsDate(from)} to ${formatUsDate(to)}`;
  },
  read: (text) => {
    const [first = "", last = first] = text.split(/\s+(?:to|-|–)\s+/);
    const from = readDate(first);
    const to = readDate(last);
    return from === null || to === null || to < from ? undefined : { from, to };
  },
  hint: "Write one day, or two as in 08/19/2014 to 09/10/2014.",
};

/** The day or the range of days that a record covers. */
export function ServiceDatesField({ path, label }: { path: FieldPath; label: string }) {
  return <EntryField path={path} label={label} notation={dates} placeholder="mm/dd/yyyy" />;
}
