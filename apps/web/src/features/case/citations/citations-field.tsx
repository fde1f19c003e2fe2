import { Button, VisuallyHidden } from "@mantine/core";
import {
  type CitedBy,
  citationBasisLabels,
  GuidelineCitation,
  newCitation,
  valueAt,
} from "@openimr/core";
import { z } from "zod";
import { useCaseDraft } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "../case-view.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "../sections/section.module.css";
import { Fields } from "../sections/section.tsx";
import { useField } from "../use-field.ts";
import { CitationEditor } from "./citation-editor.tsx";

const Citations = z.array(GuidelineCitation).catch([]);

/** What one side relies on: its basis, and each citation as structured picks. */
export function CitationsField({ at, citedBy }: { at: string; citedBy: CitedBy }) {
  const path = `${at}/citations`;
  const draft = useCaseDraft();
  const view = useCaseView();
  const { value, set, findings, group, notesId } = useField(path);
  const citations = Citations.parse(value);
  const add = () => {
    set([...citations, newCitation(citedBy)]);
    view.open(`${path}/${citations.length}`);
  };
  const remove = (index: number) => {
    // What was typed and not understood belongs to positions that mean other citations from now on.
    for (const entry of Object.keys(draft.getState().entries)) {
      if (entry.startsWith(`${path}/`)) draft.keepEntry(entry, null);
    }
    set(citations.toSpliced(index, 1));
    view.put({
      undo: {
        words: `Citation ${index + 1} was removed.`,
        label: "Put back",
        undo: () => {
          const now = Citations.parse(valueAt(draft.getState().draft, path));
          draft.set(path, now.toSpliced(index, 0, ...citations.slice(index, index + 1)));
          view.open(`${path}/${index}`);
        },
      },
    });
  };
  return (
    <fieldset id={group.id} tabIndex={-1} className={classes.group}>
      <VisuallyHidden component="legend">Citations</VisuallyHidden>
      <Fields layout="pairs">
        <ChoiceField path={`${at}/basis`} label="Decision based on" options={citationBasisLabels} />
      </Fields>
      {citations.length > 0 && (
        <ol className={classes.rows}>
          {citations.map((_, index) => (
            <CitationEditor
              key={index}
              path={`${path}/${index}`}
              number={index + 1}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <Button variant="light" size="compact-xs" mt={8} mb={4} onClick={add}>
        Add a citation
      </Button>
      <FindingNotes id={notesId} findings={findings} />
    </fieldset>
  );
}
