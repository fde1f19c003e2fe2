import { Textarea, TextInput } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import { type ReactNode, useState } from "react";
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
  // What is typed and understood is the value already; its own spelling stays until the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  const text = entry ?? typed;
  const understood = text === null ? value : readEntry(notation, text);
  const unreadable = understood === undefined;
  const written = unreadable ? null : notation.write(understood);
  const change = (next: string) => {
    const read = readEntry(notation, next);
    if (read !== undefined) set(read);
    setTyped(read === undefined ? null : next);
    keepEntry(read === undefined ? next : null);
  };
  const props = {
    ...input,
    label,
    placeholder,
    value: text ?? notation.write(value),
    error: unreadable ? notation.hint : undefined,
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
    onBlur: () => setTyped(null),
  };
  const differs = text !== null && written !== null && written !== text.trim();
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
