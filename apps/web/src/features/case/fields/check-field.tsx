import { Checkbox } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";

/** Yes or no. */
export function CheckField({ path, label }: { path: FieldPath; label: string }) {
  const { value, set, findings, input, notesId } = useField(path);
  return (
    <div>
      <Checkbox
        {...input}
        label={label}
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <FindingNotes id={notesId} findings={findings} />
    </div>
  );
}
