import { ChoiceField } from "../fields/choice-field.tsx";
import { Confidential } from "../fields/confidential.tsx";
import { DateField, WholeNumberField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";
import { Fields, Section } from "./section.tsx";

/** The injured worker. */
export function WorkerSection() {
  return (
    <Section id="worker" title="Injured worker">
      <Fields>
        <WholeNumberField path="/injuredWorker/age" label="Age in years" most={130} />
        <ChoiceField
          path="/injuredWorker/sex"
          label="Sex"
          options={{ female: "Female", male: "Male" }}
        />
        <TextField path="/injuredWorker/occupation" label="Occupation" />
        <TextField path="/injuredWorker/name" label={<Confidential>Name</Confidential>} />
        <DateField
          path="/injuredWorker/dateOfBirth"
          label={<Confidential>Date of birth</Confidential>}
        />
      </Fields>
    </Section>
  );
}
