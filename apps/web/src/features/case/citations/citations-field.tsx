import { Button } from "@mantine/core";
import { type CitedBy, citationBasisLabels, GuidelineCitation } from "@openimr/core";
import { z } from "zod";
import { ChoiceField } from "../fields/choice-field.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import sectionClasses from "../sections/section.module.css";
import { Fields } from "../sections/section.tsx";
import { useField } from "../use-field.ts";
import { CitationEditor } from "./citation-editor.tsx";

const Citations = z.array(GuidelineCitation).catch([]);

/** What one side relies on: its basis, and each citation as structured picks. */
export function CitationsField({ at, citedBy }: { at: string; citedBy: CitedBy }) {
  const path = `${at}/citations`;
  const { value, set, findings, input, notesId } = useField(path, "whole");
  const citations = Citations.parse(value);
  const add = () => set([...citations, emptyCitation(citedBy)]);
  return (
    <fieldset id={input.id} tabIndex={-1} className={sectionClasses.group} onFocus={input.onFocus}>
      <legend className={sectionClasses.hidden}>Citations</legend>
      <Fields>
        <ChoiceField path={`${at}/basis`} label="Decision based on" options={citationBasisLabels} />
      </Fields>
      <ol className={sectionClasses.rows} style={{ marginTop: 10 }}>
        {citations.map((citation, index) => (
          <CitationEditor
            key={index}
            number={index + 1}
            citation={citation}
            findings={findings.filter((finding) => finding.path === `${path}/${index}`)}
            onChange={(next) => set(citations.with(index, next))}
            onRemove={() => set(citations.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button variant="light" mt={8} mb={8} onClick={add}>
        Add a citation
      </Button>
      <FindingNotes id={notesId} findings={findings.filter((finding) => finding.path === path)} />
    </fieldset>
  );
}

function emptyCitation(citedBy: CitedBy): GuidelineCitation {
  return {
    citedBy,
    source: null,
    document: null,
    edition: null,
    chapter: null,
    section: null,
    topic: null,
    pages: [],
    text: null,
    url: null,
  };
}
