import { Checkbox } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import { useField } from "../use-field.ts";
import { Field } from "./field.tsx";

/** Yes or no. */
export function CheckField({ path, label }: { path: FieldPath; label: string }) {
  const { value, set, findings, group, notesId } = useField(path);
  return (
    <Field label={label} notesId={notesId} findings={findings}>
      <Checkbox
        {...group}
        label={label}
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </Field>
  );
}
