import { Button, VisuallyHidden } from "@mantine/core";
import { jsonEqual, Quantity } from "@openimr/core";
import { describeVisits, readQuantity } from "@openimr/guidelines";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { EntryField } from "../fields/entry-field.tsx";
import { WholeNumberField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "../sections/section.module.css";
import { Fields } from "../sections/section.tsx";
import { useField } from "../use-field.ts";
import {
  dosesNotation,
  durationNotation,
  frequencyNotation,
  unitsNotation,
} from "./quantity-notations.ts";

const EMPTY: Quantity = {
  text: "",
  sessions: null,
  frequency: null,
  duration: null,
  units: null,
  doses: [],
  acquisition: null,
};

/** How much is asked for: the words, the numbers read from them, and their sum. */
export function QuantityFields({ at }: { at: string }) {
  const { value, set, findings, group, notesId } = useField(`${at}/quantity`);
  const item = useDraftState((state) =>
    state.draft.disputedItems.find((each) => at.endsWith(each.id)),
  );
  const read = item === undefined ? null : readQuantity(item.request, item.service);
  const quantity = Quantity.nullable().catch(null).parse(value);
  const visits = quantity === null ? null : describeVisits(quantity);
  return (
    <fieldset {...group} tabIndex={-1} className={classes.group}>
      <VisuallyHidden component="legend">Quantity</VisuallyHidden>
      {quantity !== null && <Numbers path={`${at}/quantity`} />}
      <p className={classes.sum}>
        {visits !== null && <b>{visits}</b>}
        {read !== null && !jsonEqual(read, quantity) && (
          <Button variant="light" size="compact-xs" onClick={() => set(read)}>
            Read “{read.text}” from the request
          </Button>
        )}
        {quantity === null ? (
          <Button variant="light" size="compact-xs" onClick={() => set(EMPTY)}>
            Enter a quantity
          </Button>
        ) : (
          <Button variant="default" size="compact-xs" onClick={() => set(null)}>
            Remove the quantity
          </Button>
        )}
      </p>
      <FindingNotes id={notesId} findings={findings} />
    </fieldset>
  );
}

function Numbers({ path }: { path: string }) {
  return (
    <Fields layout="narrow">
      <TextField path={`${path}/text`} label="Quantity" required />
      <EntryField
        path={`${path}/frequency`}
        label="How often"
        notation={frequencyNotation}
        placeholder="3 a week"
      />
      <EntryField
        path={`${path}/duration`}
        label="How long"
        notation={durationNotation}
        placeholder="4 weeks"
      />
      <WholeNumberField path={`${path}/sessions`} label="Visits" least={1} most={999} />
      <EntryField
        path={`${path}/units`}
        label="How many"
        notation={unitsNotation}
        placeholder="2 boxes"
      />
      <EntryField
        path={`${path}/doses`}
        label="Strength"
        notation={dosesNotation}
        placeholder="10 mg"
      />
      <ChoiceField
        path={`${path}/acquisition`}
        label="Rent or buy"
        options={{ rental: "Rental", purchase: "Purchase" }}
      />
    </Fields>
  );
}
