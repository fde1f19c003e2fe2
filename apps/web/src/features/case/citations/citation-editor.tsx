import { ActionIcon, Select, TextInput } from "@mantine/core";
import {
  type Chapter,
  CitationSource,
  citationSourceLabels,
  type Finding,
  formatPageRanges,
  type GuidelineCitation,
  readPageRanges,
} from "@openimr/core";
import { documentById, documentsOf, guidelineDocuments } from "@openimr/guidelines";
import { IconTrash } from "@tabler/icons-react";
import { useId, useState } from "react";
import { FindingNotes } from "../findings/finding-notes.tsx";
import sectionClasses from "../sections/section.module.css";
import { Fields } from "../sections/section.tsx";

/** One citation: source, document, chapter, section, topic and pages, each picked or typed. */
export function CitationEditor({
  number,
  citation,
  findings,
  onChange,
  onRemove,
}: {
  number: number;
  citation: GuidelineCitation;
  findings: readonly Finding[];
  onChange: (next: GuidelineCitation) => void;
  onRemove: () => void;
}) {
  const notesId = useId();
  const document = documentById(citation.document);
  const documents = citation.source === null ? guidelineDocuments : documentsOf(citation.source);
  const chapters = document?.chapters ?? [];
  const chapter = chapters.find((each) => isSame(each, citation.chapter));
  return (
    <li className={sectionClasses.row} aria-describedby={findings.length > 0 ? notesId : undefined}>
      <div>
        <Fields>
          <Select
            label="Source"
            data={CitationSource.options.map((each) => ({
              value: each,
              label: citationSourceLabels[each],
            }))}
            value={citation.source}
            clearable
            onChange={(next) =>
              onChange({
                ...citation,
                source: CitationSource.nullable().parse(next),
                document: null,
                chapter: null,
              })
            }
          />
          <Select
            label="Document"
            searchable
            clearable
            data={documents.map((each) => ({ value: each.id, label: each.title }))}
            value={citation.document}
            onChange={(next) =>
              onChange({
                ...citation,
                document: next,
                source: documentById(next)?.source ?? citation.source,
                chapter: null,
              })
            }
          />
          {chapters.length > 0 && (
            <Select
              label="Chapter"
              searchable
              clearable
              data={chapters.map(labelOf)}
              value={chapter === undefined ? null : labelOf(chapter)}
              onChange={(next) => {
                const picked = chapters.find((each) => labelOf(each) === next);
                onChange({
                  ...citation,
                  chapter:
                    picked === undefined ? null : { number: picked.number, title: picked.title },
                });
              }}
            />
          )}
          <TextInput
            label="Topic"
            value={citation.topic ?? ""}
            onChange={(event) =>
              onChange({ ...citation, topic: event.currentTarget.value || null })
            }
          />
          <TextInput
            label="Section"
            value={citation.section ?? ""}
            onChange={(event) =>
              onChange({ ...citation, section: event.currentTarget.value || null })
            }
          />
          <PagesInput citation={citation} onChange={onChange} />
        </Fields>
        {citation.text !== null && (
          <p className={sectionClasses.empty} style={{ marginTop: 6, fontSize: "0.75rem" }}>
            As printed: {citation.text}
          </p>
        )}
        <FindingNotes id={notesId} findings={findings} />
      </div>
      <ActionIcon aria-label={`Remove citation ${number}`} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}

/** Pages as typed until the field is left; then they stand as they were understood. */
function PagesInput({
  citation,
  onChange,
}: {
  citation: GuidelineCitation;
  onChange: (next: GuidelineCitation) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && typed.trim() !== "" && readPageRanges(typed).length === 0;
  return (
    <TextInput
      label="Pages"
      placeholder="98-99, 101"
      value={typed ?? formatPageRanges(citation.pages)}
      error={unreadable ? "Write pages as in 98-99, 101." : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange({ ...citation, pages: readPageRanges(event.currentTarget.value) });
      }}
      onBlur={() => {
        if (!unreadable) setTyped(null);
      }}
    />
  );
}

function labelOf({ number, title }: { number: number | null; title: string }): string {
  return number === null ? title : `${number} ${title}`;
}

function isSame(known: { number: number | null; title: string }, cited: Chapter | null): boolean {
  if (cited === null) return false;
  return cited.number === null ? known.title === cited.title : known.number === cited.number;
}
