import { Textarea, TextInput } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import type { ReactNode } from "react";
import { useField } from "../use-field.ts";
import classes from "./field.module.css";
import { Field } from "./field.tsx";

/** How a field's value is written and read: `read` gives undefined for what it cannot read. */
export type Notation = {
  write: (value: unknown) => string;
  read: (text: string) => unknown;
  /** How to write it so that it can be read. */
  hint: string;
  /** What an emptied field means; null where it is not said. */
  empty?: unknown;
};

/**
 * A field whose value has a form, such as a date. What is typed is read at once; what cannot be read
 * stays in the field with a hint, is kept over a reload, and changes nothing in the case.
 */
export function EntryField({
  path,
  label,
  notation,
  placeholder = "",
  minRows,
}: {
  path: FieldPath;
  label: ReactNode;
  notation: Notation;
  placeholder?: string;
  /** Lines to show at least; a single line that cannot grow where it is not said. */
  minRows?: number;
}) {
  const { value, entry, set, keepEntry, findings, input, notesId } = useField(path, "whole");
  const understood = entry === undefined ? value : readEntry(notation, entry);
  const unreadable = understood === undefined;
  const written = unreadable ? null : notation.write(understood);
  const change = (text: string) => {
    const read = readEntry(notation, text);
    if (read !== undefined) set(read);
    keepEntry(text);
  };
  const props = {
    ...input,
    label,
    placeholder,
    value: entry ?? notation.write(value),
    error: unreadable ? notation.hint : undefined,
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
    onBlur: () => {
      if (entry !== undefined && !unreadable) keepEntry(null);
    },
  };
  const differs = entry !== undefined && written !== null && written !== entry.trim();
  return (
    <Field label={label} notesId={notesId} findings={findings}>
      {minRows === undefined ? (
        <TextInput {...props} />
      ) : (
        <Textarea {...props} autosize minRows={minRows} maxRows={14} />
      )}
      {differs && minRows === undefined && written !== "" && (
        <p className={classes.understood}>Read as {written}</p>
      )}
    </Field>
  );
}

function readEntry(notation: Notation, text: string): unknown {
  return text.trim() === "" ? (notation.empty ?? null) : notation.read(text);
}
