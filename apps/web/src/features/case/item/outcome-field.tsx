import { SegmentedControl } from "@mantine/core";
import { programOf } from "@openimr/guidelines/programs";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "../sections/section.module.css";
import { useField } from "../use-field.ts";

/** The outcome of an item. */
export function OutcomeField({ at }: { at: string }) {
  const { value, set, findings, group, notesId } = useField(`${at}/decision/outcome`);
  const program = useDraftState((state) => state.draft.program);
  const { upheld, overturned } = programOf(program).outcomeWords;
  const choices = [
    { value: "undecided", label: "Undecided" },
    { value: "upheld", label: `${upheld}: not necessary` },
    { value: "overturned", label: `${overturned}: necessary` },
  ];
  return (
    <fieldset {...group} tabIndex={-1} className={classes.group}>
      <legend className={classes.legend}>Outcome</legend>
      <SegmentedControl
        fullWidth
        aria-label="Outcome"
        classNames={{ label: classes.wrapped ?? "" }}
        data={choices}
        value={typeof value === "string" ? value : "undecided"}
        onChange={(next) => set(next === "undecided" ? null : next)}
      />
      <FindingNotes id={notesId} findings={findings} />
    </fieldset>
  );
}
