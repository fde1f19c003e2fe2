import type { FieldPath } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import type { ReactNode } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { EntryField } from "./entry-field.tsx";
import {
  caseNumberNotation,
  dateNotation,
  painNotation,
  serviceDatesNotation,
  wholeNumberNotation,
  wordsNotation,
} from "./notations.ts";

type Props = { path: FieldPath; label: ReactNode };

/** A calendar date; takes 8/19/2014, 08-19-14 and 2014-08-19. */
export function DateField(props: Props) {
  return <EntryField {...props} notation={dateNotation} placeholder="mm/dd/yyyy" />;
}

/** A case number in the form of the case's program. */
export function CaseNumberField(props: Props) {
  const program = useDraftState((state) => state.draft.program);
  const { caseNumber } = programOf(program);
  return (
    <EntryField
      {...props}
      notation={caseNumberNotation(caseNumber)}
      placeholder={caseNumber?.example ?? ""}
    />
  );
}

/** A whole number from `least` to `most`. */
export function WholeNumberField({
  least = 0,
  most,
  ...props
}: Props & { least?: number; most: number }) {
  return <EntryField {...props} notation={wholeNumberNotation(least, most)} />;
}

/** The worker's pain rating. */
export function PainField(props: Props) {
  return <EntryField {...props} notation={painNotation} placeholder="6-7/10" />;
}

/** The day or the range of days that a record covers. */
export function ServiceDatesField(props: Props) {
  return <EntryField {...props} notation={serviceDatesNotation} placeholder="mm/dd/yyyy" />;
}

/** A list of free words, one a line. */
export function WordsField(props: Props) {
  return <EntryField {...props} notation={wordsNotation} minRows={2} placeholder="One a line" />;
}
