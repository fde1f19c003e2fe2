import { Textarea, TextInput } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import type { ReactNode } from "react";
import { z } from "zod";
import { useField } from "../use-field.ts";
import { Field } from "./field.tsx";

const Text = z.string().catch("");

/** A line of text. Emptied, it becomes null, or stays an empty text where the field must have one. */
export function TextField({
  path,
  label,
  required = false,
}: {
  path: FieldPath;
  label: ReactNode;
  required?: boolean;
}) {
  const { value, set, findings, input, notesId } = useField(path);
  return (
    <Field label={label} notesId={notesId} findings={findings}>
      <TextInput
        {...input}
        label={label}
        value={Text.parse(value)}
        onChange={(event) =>
          set(required ? event.currentTarget.value : orNull(event.currentTarget.value))
        }
      />
    </Field>
  );
}

/** Text of several lines that grows with what is written. */
export function AreaField({
  path,
  label,
  minRows = 2,
}: {
  path: FieldPath;
  label: ReactNode;
  minRows?: number;
}) {
  const { value, set, findings, input, notesId } = useField(path);
  return (
    <Field label={label} notesId={notesId} findings={findings}>
      <Textarea
        {...input}
        label={label}
        autosize
        minRows={minRows}
        value={Text.parse(value)}
        onChange={(event) => set(orNull(event.currentTarget.value))}
      />
    </Field>
  );
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
