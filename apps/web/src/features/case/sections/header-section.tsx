import { CaseDates, caseDateLabels } from "@openimr/core";
import { isKnownProgram, programs } from "@openimr/guidelines/programs";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { Confidential } from "../fields/confidential.tsx";
import { CaseNumberField, DateField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";
import { Fields, Section } from "./section.tsx";

const labels = Object.fromEntries(programs.map(({ id, label }) => [id, label]));
const dateNames = CaseDates.keyof().options;

/** Numbers, priority and the days that the clocks are counted from. */
export function HeaderSection() {
  const choosable = useDraftState(
    ({ draft: { program } }) => programs.length > 1 || !isKnownProgram(program),
  );
  return (
    <Section id="header" title="Case">
      <Fields>
        {choosable && <ChoiceField path="/program" label="Program" options={labels} required />}
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
