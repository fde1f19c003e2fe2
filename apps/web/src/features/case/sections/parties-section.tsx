import { Button } from "@mantine/core";
import { jsonEqual, PartyId, partyRoleLabels } from "@openimr/core";
import { v7 } from "uuid";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { fieldId } from "../field-id.ts";
import { ChoiceField } from "../fields/choice-field.tsx";
import { TextField } from "../fields/text-field.tsx";
import { RowActions } from "./row-actions.tsx";
import classes from "./section.module.css";
import { Fields, Section } from "./section.tsx";

/** Employer, claims administrator, physician and whoever else is party to the case. */
export function PartiesSection() {
  const draft = useCaseDraft();
  const ids = useDraftState((state) => state.draft.parties.map((party) => party.id), jsonEqual);
  const add = () =>
    draft.change([
      {
        op: "insert",
        list: "parties",
        before: null,
        element: {
          id: PartyId.parse(v7()),
          role: "requesting_physician",
          name: null,
          organisation: null,
          specialty: null,
          address: null,
          phone: null,
          email: null,
        },
      },
    ]);
  return (
    <Section
      id="parties"
      title="Parties (confidential)"
      actions={
        <Button variant="light" size="compact-sm" onClick={add}>
          Add a party
        </Button>
      }
    >
      {ids.length === 0 && <p className={classes.empty}>No party is entered.</p>}
      <ol className={classes.rows}>
        {ids.map((id, index) => (
          <li key={id} id={fieldId(`/parties/${id}`)} tabIndex={-1} className={classes.row}>
            <Fields layout="thirds">
              <ChoiceField
                path={`/parties/${id}/role`}
                label="Role"
                options={partyRoleLabels}
                required
              />
              <TextField path={`/parties/${id}/name`} label="Name" />
              <TextField path={`/parties/${id}/organisation`} label="Organisation" />
              <TextField path={`/parties/${id}/specialty`} label="Specialty" />
              <TextField path={`/parties/${id}/address`} label="Address" />
              <TextField path={`/parties/${id}/phone`} label="Phone" />
              <TextField path={`/parties/${id}/email`} label="E-mail" />
            </Fields>
            <RowActions list="parties" id={id} name={`Party ${index + 1}`} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
