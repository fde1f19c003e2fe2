import { Button } from "@mantine/core";
import { affiliationPartyLabels, UsState } from "@openimr/core";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { ChoicesField } from "../fields/choices-field.tsx";
import { WholeNumberField, WordsField } from "../fields/notated-fields.tsx";
import { TextField } from "../fields/text-field.tsx";

import { FindingNotes } from "../findings/finding-notes.tsx";
import { useField } from "../use-field.ts";
import classes from "./section.module.css";
import { Fields, Section } from "./section.tsx";

const states = Object.fromEntries(UsState.options.map((state) => [state, state]));

/** The public statement about the expert reviewer. It names nobody. */
export function ReviewerSection() {
  const draft = useCaseDraft();
  const stated = useDraftState((state) => state.draft.reviewer !== null);
  const { findings, group, notesId } = useField("/reviewer");
  if (!stated) {
    const start = () =>
      draft.set("/reviewer", {
        profession: null,
        statesOfLicensure: [],
        certifications: [],
        subspecialties: [],
        practiceYearsMoreThan: null,
        hoursPerWeekAtLeast: null,
        noAffiliationWith: [],
        selectionBasis: null,
      });
    return (
      <Section id="reviewer" title="Expert reviewer">
        <p className={classes.empty}>There is no statement about the reviewer.</p>
        <Button {...group} variant="light" mt={8} onClick={start}>
          Write the statement
        </Button>
        <FindingNotes id={notesId} findings={findings} />
      </Section>
    );
  }
  return (
    <Section id="reviewer" title="Expert reviewer">
      <Fields layout="pairs">
        <WordsField path="/reviewer/certifications" label="Board certifications" />
        <WordsField path="/reviewer/subspecialties" label="Subspecialties" />
        <ChoicesField
          path="/reviewer/statesOfLicensure"
          label="States of licensure"
          options={states}
        />
        <ChoicesField
          path="/reviewer/noAffiliationWith"
          label="No affiliation with"
          options={affiliationPartyLabels}
        />
      </Fields>
      <Fields>
        <TextField path="/reviewer/profession" label="Profession, if no physician" />
        <WholeNumberField
          path="/reviewer/practiceYearsMoreThan"
          label="More than (years)"
          most={80}
        />
        <WholeNumberField
          path="/reviewer/hoursPerWeekAtLeast"
          label="At least (hours a week)"
          most={168}
        />
      </Fields>
      <Fields layout="wide">
        <TextField path="/reviewer/selectionBasis" label="Selected based on" />
      </Fields>
    </Section>
  );
}
