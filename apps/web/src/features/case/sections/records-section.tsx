import { Button } from "@mantine/core";
import { jsonEqual, RecordId, recordKindLabels } from "@openimr/core";
import { v7 } from "uuid";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { fieldId } from "../field-id.ts";
import { CheckField } from "../fields/check-field.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { ServiceDatesField, WholeNumberField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";
import { RowActions } from "./row-actions.tsx";
import classes from "./section.module.css";
import { Fields, Section } from "./section.tsx";

/** The list of records, with a mark for those that the reviewer reviewed. */
export function RecordsSection() {
  const draft = useCaseDraft();
  const ids = useDraftState((state) => state.draft.records.map((record) => record.id), jsonEqual);
  const { findings, group, notesId } = useField("/records");
  const add = () =>
    draft.change([
      {
        op: "insert",
        list: "records",
        before: null,
        element: {
          id: RecordId.parse(v7()),
          kind: "progress_report",
          author: null,
          serviceDates: null,
          receivedOn: null,
          pageCount: null,
          documentId: null,
          reviewed: true,
        },
      },
    ]);
  return (
    <Section
      id="records"
      title="Records"
      actions={
        <Button {...group} variant="light" size="compact-sm" onClick={add}>
          Add a record
        </Button>
      }
    >
      <FindingNotes id={notesId} findings={findings} />
      {ids.length === 0 && <p className={classes.empty}>No record is listed.</p>}
      <ol className={classes.rows}>
        {ids.map((id, index) => (
          <li key={id} id={fieldId(`/records/${id}`)} tabIndex={-1} className={classes.row}>
            <Fields layout="thirds">
              <ChoiceField
                path={`/records/${id}/kind`}
                label="Kind"
                options={recordKindLabels}
                required
              />
              <ServiceDatesField path={`/records/${id}/serviceDates`} label="Days of service" />
              <TextField path={`/records/${id}/author`} label="Author" />
              <WholeNumberField
                path={`/records/${id}/pageCount`}
                label="Pages"
                least={1}
                most={99999}
              />
              <CheckField path={`/records/${id}/reviewed`} label="Reviewed" />
            </Fields>
            <RowActions list="records" id={id} name={`Record ${index + 1}`} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
