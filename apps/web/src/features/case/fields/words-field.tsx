import { MultiSelect, TagsInput } from "@mantine/core";
import type { FieldPath } from "@openimr/core";
import { z } from "zod";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";

const Words = z.array(z.string()).catch([]);

/** A list of free words, one tag each. */
export function WordsField({ path, label }: { path: FieldPath; label: string }) {
  const { value, set, findings, input, notesId } = useField(path, "whole");
  return (
    <div>
      <TagsInput
        {...input}
        label={label}
        value={Words.parse(value)}
        onChange={set}
        allowDuplicates
        acceptValueOnBlur
        splitChars={[";"]}
        placeholder="Type and press Enter"
      />
      <FindingNotes id={notesId} findings={findings} />
    </div>
  );
}

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
    <div>
      <MultiSelect
        {...input}
        label={label}
        searchable
        data={Object.entries(options).map(([key, text]) => ({ value: key, label: text }))}
        value={Words.parse(value)}
        onChange={set}
      />
      <FindingNotes id={notesId} findings={findings} />
    </div>
  );
}
