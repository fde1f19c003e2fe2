import { Button, Text } from "@mantine/core";
import { jsonEqual, Quantity } from "@openimr/core";
import { describeVisits, readQuantity } from "@openimr/guidelines";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { WholeNumberField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "../sections/section.module.css";
import { Fields } from "../sections/section.tsx";
import { useField } from "../use-field.ts";

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
  const reread = read !== null && !jsonEqual(read, quantity) && (
    <Button variant="subtle" mt={22} onClick={() => set(read)}>
      Read “{read.text}” from the request
    </Button>
  );
  return (
    <fieldset {...group} tabIndex={-1} className={classes.group}>
      <legend className={classes.hidden}>Quantity</legend>
      {quantity === null ? (
        <Fields>
          {reread || (
            <Button variant="subtle" onClick={() => set(EMPTY)}>
              Enter a quantity
            </Button>
          )}
        </Fields>
      ) : (
        <Fields>
          <TextField path={`${at}/quantity/text`} label="Quantity, as written" required />
          <WholeNumberField path={`${at}/quantity/sessions`} label="Visits" least={1} most={999} />
          <ChoiceField
            path={`${at}/quantity/acquisition`}
            label="Rental or purchase"
            options={{ rental: "Rental", purchase: "Purchase" }}
          />
          <Text size="xs" mt={26}>
            {describeVisits(quantity) ?? describeUnits(quantity)}
          </Text>
          {reread}
        </Fields>
      )}
      <FindingNotes id={notesId} findings={findings} />
    </fieldset>
  );
}

function describeUnits({ frequency, duration, units, doses }: Quantity): string {
  return [
    ...doses.map(({ value, unit }) => `${value} ${unit}`),
    ...(units === null ? [] : [`${units.count} ${units.unit ?? "pieces"}`]),
    ...(frequency === null ? [] : [`${frequency.times} a ${frequency.per}`]),
    ...(duration === null
      ? []
      : [`for ${duration.count} ${duration.unit}${duration.count === 1 ? "" : "s"}`]),
  ].join(", ");
}
