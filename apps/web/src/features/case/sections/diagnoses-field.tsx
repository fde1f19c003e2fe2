import { TagsInput } from "@mantine/core";
import { Diagnosis } from "@openimr/core";
import { z } from "zod";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";

const Diagnoses = z.array(Diagnosis).catch([]);

/** The diagnoses in their order; a code in brackets at the end is kept as the code. */
export function DiagnosesField() {
  const { value, set, findings, input, notesId } = useField("/clinicalSummary/diagnoses", "whole");
  return (
    <div>
      <TagsInput
        {...input}
        label="Diagnoses, in order"
        value={Diagnoses.parse(value).map(write)}
        onChange={(texts) => set(texts.map(read))}
        allowDuplicates
        acceptValueOnBlur
        splitChars={[";"]}
        placeholder="Type and press Enter"
      />
      <FindingNotes id={notesId} findings={findings} />
    </div>
  );
}

function write({ label, code }: Diagnosis): string {
  return code === null ? label : `${label} (${code})`;
}

function read(text: string): Diagnosis {
  const match = /^(.*?)\s*\(([A-Z]?\d[0-9A-Z.]{2,8})\)$/.exec(text.trim());
  const code = match?.[2] ?? null;
  return {
    label: match?.[1] ?? text.trim(),
    code,
    codeSystem: code === null ? null : /^\d/.test(code) ? "icd-9" : "icd-10",
  };
}
