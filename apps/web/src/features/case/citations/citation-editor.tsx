import { ActionIcon, Select, TextInput } from "@mantine/core";
import {
  type Chapter,
  CitationSource,
  citationSourceLabels,
  type FieldPath,
  GuidelineCitation,
} from "@openimr/core";
import { documentById, documentsOf, guidelineDocuments } from "@openimr/guidelines";
import { IconTrash } from "@tabler/icons-react";
import { EntryField } from "../fields/entry-field.tsx";
import { pagesNotation } from "../fields/notations.ts";
import { TextField } from "../fields/text-field.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "../sections/section.module.css";
import { Fields } from "../sections/section.tsx";
import { useField } from "../use-field.ts";

const sourceOptions = CitationSource.options.map((each) => ({
  value: each,
  label: citationSourceLabels[each],
}));

/** One citation: source, document, chapter, section, topic and pages, each picked or typed. */
export function CitationEditor({
  path,
  number,
  onRemove,
}: {
  path: FieldPath;
  number: number;
  onRemove: () => void;
}) {
  const { value, set, findings, group, notesId } = useField(path);
  const citation = GuidelineCitation.safeParse(value).data;
  if (citation === undefined) return null;
  const change = (part: Partial<GuidelineCitation>) => set({ ...citation, ...part });
  return (
    <li {...group} tabIndex={-1} className={classes.row} aria-label={`Citation ${number}`}>
      <div>
        <Fields layout="sixths">
          <div className={classes.third}>
            <Select
              label="Source"
              data={sourceOptions}
              value={citation.source}
              clearable
              onChange={(next) =>
                change({
                  source: CitationSource.nullable().parse(next),
                  document: null,
                  chapter: null,
                })
              }
            />
          </div>
          <DocumentPick citation={citation} onChange={change} />
          <ChapterPick citation={citation} onChange={change} />
          <div className={classes.third}>
            <EntryField
              path={`${path}/pages`}
              label="Pages"
              notation={pagesNotation}
              placeholder="98-99, 101"
            />
          </div>
          <div className={classes.third}>
            <TextField path={`${path}/section`} label="Section" />
          </div>
          <div className={classes.third}>
            <TextField path={`${path}/topic`} label="Topic" />
          </div>
          <div className={classes.third}>
            <TextField path={`${path}/edition`} label="Edition or year" />
          </div>
        </Fields>
        {citation.text !== null && (
          <p className={classes.printed}>
            As printed: <q>{citation.text}</q>
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

type PickProps = {
  citation: GuidelineCitation;
  onChange: (part: Partial<GuidelineCitation>) => void;
};

function DocumentPick({ citation, onChange }: PickProps) {
  const documents = citation.source === null ? guidelineDocuments : documentsOf(citation.source);
  return (
    <div className={classes.twoThirds}>
      <Select
        label="Document"
        searchable
        clearable
        data={documents.map((each) => ({ value: each.id, label: each.title }))}
        value={citation.document}
        onChange={(next) =>
          onChange({
            document: next,
            source: documentById(next)?.source ?? citation.source,
            chapter: null,
          })
        }
      />
    </div>
  );
}

/** A chapter of the document, or of no known document as it was cited. */
function ChapterPick({ citation, onChange }: PickProps) {
  const chapters = documentById(citation.document)?.chapters ?? [];
  const known = chapters.find((each) => isSame(each, citation.chapter));
  const typed = known ?? citation.chapter;
  if (chapters.length === 0) {
    return (
      <div className={classes.twoThirds}>
        <TextInput
          label="Chapter"
          value={typed?.title ?? ""}
          onChange={(event) => {
            const title = event.currentTarget.value || null;
            const number = citation.chapter?.number ?? null;
            onChange({ chapter: title === null && number === null ? null : { number, title } });
          }}
        />
      </div>
    );
  }
  const cited = known === undefined && citation.chapter !== null ? [citation.chapter] : [];
  const options = [...chapters, ...cited];
  return (
    <div className={classes.twoThirds}>
      <Select
        label="Chapter"
        searchable
        clearable
        data={[...new Set(options.map(labelOf))]}
        value={typed === null || typed === undefined ? null : labelOf(typed)}
        onChange={(next) => {
          const picked = options.find((each) => labelOf(each) === next);
          onChange({
            chapter: picked === undefined ? null : { number: picked.number, title: picked.title },
          });
        }}
      />
    </div>
  );
}

function labelOf({ number, title }: Chapter): string {
  return [number, title].filter((part) => part !== null).join(" ");
}

function isSame(known: Chapter, cited: Chapter | null): boolean {
  if (cited === null) return false;
  return cited.number === null ? known.title === cited.title : known.number === cited.number;
}
