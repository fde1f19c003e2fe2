import { MultiSelect } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import { z } from "zod";
import { useField } from "../use-field.ts";
import { Field } from "./field.tsx";

const Choices = z.array(z.string()).catch([]);

/** Several of a closed list of words. */
export function ChoicesField({
  path,
  label,
  options,
}: {
  path: FieldPath;
  label: string;
  options: Readonly<Record<string, string>>;
}) {
  const { value, set, findings, input, notesId } = useField(path, "whole");
  return (
    <Field label={label} notesId={notesId} findings={findings}>
      <MultiSelect
        {...input}
        label={label}
        searchable
        data={Object.entries(options).map(([key, text]) => ({ value: key, label: text }))}
        value={Choices.parse(value)}
        onChange={set}
      />
    </Field>
  );
}
