import { TagsInput } from "@mantine/core";
import {
  formatUsDate,
  MentionedReport,
  RecordKind,
  readDate,
  recordKindLabels,
} from "@openimr/core";
import { useState } from "react";
import { z } from "zod";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";

const Reports = z.array(MentionedReport).catch([]);

/** The reports that the summary relies on, each a day and a kind: "08/19/2014 Progress report (PR-2)". */
export function MentionedReportsField() {
  const { value, set, findings, input, notesId } = useField(
    "/clinicalSummary/mentionedReports",
    "whole",
  );
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const change = (texts: string[]) => {
    const bad = texts.find((text) => read(text) === null) ?? null;
    setUnreadable(bad);
    if (bad === null) set(texts.map(read));
  };
  return (
    <div>
      <TagsInput
        {...input}
        label="Reports mentioned"
        description="The day first, then the kind"
        value={Reports.parse(value).map(write)}
        onChange={change}
        data={RecordKind.options.map((kind) => recordKindLabels[kind])}
        filter={() => []}
        allowDuplicates
        splitChars={[";"]}
        placeholder="08/19/2014 Progress report (PR-2)"
        error={
          unreadable === null ? undefined : `"${unreadable}" begins with no day, as in 08/19/2014.`
        }
      />
      <FindingNotes id={notesId} findings={findings} />
    </div>
  );
}

function write({ kind, date }: MentionedReport): string {
  return `${formatUsDate(date)} ${recordKindLabels[kind]}`;
}

function read(text: string): MentionedReport | null {
  const [day = "", ...words] = text.trim().split(/\s+/);
  const date = readDate(day);
  const name = words.join(" ").toLowerCase();
  const kind = RecordKind.options.find((each) =>
    recordKindLabels[each].toLowerCase().startsWith(name),
  );
  return date === null ? null : { kind: name === "" ? "other" : (kind ?? "other"), date };
}
