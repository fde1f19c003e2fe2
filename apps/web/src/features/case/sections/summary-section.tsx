import { EntryField } from "../fields/entry-field.tsx";
import { PainField, WordsField } from "../fields/notated-fields.tsx";
import { diagnosesNotation, mentionedReportsNotation } from "../fields/notations.ts";
import { AreaField } from "../fields/text-field.tsx";
import { Fields, Section } from "./section.tsx";

/** The reviewer's account of the case and the facts in it. */
export function SummarySection() {
  return (
    <Section id="summary" title="Clinical summary">
      <Fields layout="wide">
        <AreaField path="/clinicalSummary/text" label="Summary" minRows={4} />
      </Fields>
      <Fields layout="pairs">
        <EntryField
          path="/clinicalSummary/diagnoses"
          label="Diagnoses, in order"
          notation={diagnosesNotation}
          placeholder="One a line"
          minRows={3}
        />
        <EntryField
          path="/clinicalSummary/mentionedReports"
          label="Reports mentioned"
          notation={mentionedReportsNotation}
          placeholder="08/19/2014 Progress report (PR-2)"
          minRows={3}
        />
        <WordsField path="/clinicalSummary/symptoms" label="Symptoms" />
        <WordsField path="/clinicalSummary/medications" label="Medications" />
        <PainField path="/clinicalSummary/pain" label="Pain, lowest to highest" />
      </Fields>
    </Section>
  );
}
