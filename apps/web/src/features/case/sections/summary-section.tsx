import { AreaField } from "../fields/text-field.tsx";
import { WordsField } from "../fields/words-field.tsx";
import { DiagnosesField } from "./diagnoses-field.tsx";
import { MentionedReportsField } from "./mentioned-reports-field.tsx";
import { PainField } from "./pain-field.tsx";
import { Fields, Section } from "./section.tsx";

/** The reviewer's account of the case and the facts in it. */
export function SummarySection() {
  return (
    <Section id="summary" title="Clinical summary">
      <Fields wide>
        <AreaField path="/clinicalSummary/text" label="Summary" minRows={4} />
        <DiagnosesField />
        <WordsField path="/clinicalSummary/symptoms" label="Symptoms" />
        <WordsField path="/clinicalSummary/medications" label="Medications" />
      </Fields>
      <Fields>
        <PainField />
      </Fields>
      <Fields wide>
        <MentionedReportsField />
      </Fields>
    </Section>
  );
}
