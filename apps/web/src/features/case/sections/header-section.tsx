import { CaseDates, caseDateLabels } from "@openimr/core";
import { ChoiceField } from "../fields/choice-field.tsx";
import { Confidential } from "../fields/confidential.tsx";
import { CaseNumberField, DateField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";
import { Fields, Section } from "./section.tsx";

const dateNames = CaseDates.keyof().options;

/** Numbers, priority and the days that the clocks are counted from. */
export function HeaderSection() {
  return (
    <Section id="header" title="Case">
      <Fields>
        <CaseNumberField path="/caseNumber" label="Case number" />
        <TextField path="/claimNumber" label={<Confidential>Claim number</Confidential>} />
        <ChoiceField
          path="/priority"
          label="Priority"
          options={{ standard: "Standard", expedited: "Expedited" }}
        />
      </Fields>
      <Fields layout="narrow">
        {dateNames.map((name) => (
          <DateField key={name} path={`/dates/${name}`} label={caseDateLabels[name]} />
        ))}
      </Fields>
    </Section>
  );
}
