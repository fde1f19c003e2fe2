import { Select } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import { useField } from "../use-field.ts";
import { Field } from "./field.tsx";

/** One of a closed list of words, or none. */
export function ChoiceField({
  path,
  label,
  options,
  required = false,
  onChoose,
}: {
  path: FieldPath;
  label: string;
  options: Readonly<Record<string, string>>;
  required?: boolean;
  /** What a choice does where it sets more than this field. */
  onChoose?: (next: string | null) => void;
}) {
  const { value, set, findings, input, notesId } = useField(path);
  return (
    <Field label={label} notesId={notesId} findings={findings}>
      <Select
        {...input}
        label={label}
        placeholder="Not stated"
        clearable={!required}
        allowDeselect={!required}
        searchable={Object.keys(options).length > 8}
        data={Object.entries(options).map(([key, text]) => ({ value: key, label: text }))}
        value={typeof value === "string" ? value : null}
        onChange={(next) => {
          if (next !== null || !required) (onChoose ?? set)(next);
        }}
      />
    </Field>
  );
}
