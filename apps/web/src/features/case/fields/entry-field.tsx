import { TextInput } from "@mantine/core";
import { CalendarDate, CaseNumber, type FieldPath, formatUsDate, readDate } from "@openimr/core";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";

/** How a field's value is written and read: `read` gives undefined for what it cannot read. */
export type Notation = {
  write: (value: unknown) => string;
  read: (text: string) => unknown;
  hint: string;
};

/**
 * A field whose value has a form, such as a date. What is typed is read at once; what cannot be read
 * stays in the field with a hint, is kept over a reload, and changes nothing in the case.
 */
export function EntryField({
  path,
  label,
  notation,
  placeholder,
}: {
  path: FieldPath;
  label: string;
  notation: Notation;
  placeholder?: string;
}) {
  const { value, entry, set, keepEntry, findings, input, notesId } = useField(path);
  const unreadable = entry !== undefined && notation.read(entry) === undefined;
  const change = (text: string) => {
    const read = text.trim() === "" ? null : notation.read(text);
    if (read !== undefined) set(read);
    keepEntry(text);
  };
  return (
    <div>
      <TextInput
        {...input}
        label={label}
        placeholder={placeholder ?? ""}
        value={entry ?? notation.write(value)}
        error={unreadable ? notation.hint : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => {
          if (!unreadable) keepEntry(null);
        }}
      />
      <FindingNotes id={notesId} findings={findings} />
    </div>
  );
}

const date: Notation = {
  write: (value) =>
    CalendarDate.safeParse(value).success ? formatUsDate(CalendarDate.parse(value)) : "",
  read: (text) => readDate(text) ?? undefined,
  hint: "Not a day that exists. Write month, day and year, as in 08/19/2014.",
};

/** A calendar date; takes 8/19/2014, 08-19-14 and 2014-08-19. */
export function DateField({ path, label }: { path: FieldPath; label: string }) {
  return <EntryField path={path} label={label} notation={date} placeholder="mm/dd/yyyy" />;
}

const caseNumber: Notation = {
  write: (value) => (typeof value === "string" ? value : ""),
  read: (text) => CaseNumber.safeParse(text.trim().toUpperCase()).data,
  hint: "Write CM, two digits of the year, a hyphen and 7 or 8 digits, as in CM14-0145889.",
};

/** A case number. */
export function CaseNumberField({ path, label }: { path: FieldPath; label: string }) {
  return <EntryField path={path} label={label} notation={caseNumber} placeholder="CM14-0145889" />;
}

/** A whole number from `least` to `most`. */
export function WholeNumberField({
  path,
  label,
  least = 0,
  most,
}: {
  path: FieldPath;
  label: string;
  least?: number;
  most: number;
}) {
  const notation: Notation = {
    write: (value) => (typeof value === "number" ? String(value) : ""),
    read: (text) => {
      const number = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
    hint: `Write a whole number from ${least} to ${most}.`,
  };
  return <EntryField path={path} label={label} notation={notation} />;
}
