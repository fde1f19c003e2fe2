import { SegmentedControl } from "@mantine/core";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "../sections/section.module.css";
import { useField } from "../use-field.ts";

const choices = [
  { value: "undecided", label: "Undecided" },
  { value: "upheld", label: "Upheld: not necessary" },
  { value: "overturned", label: "Overturned: necessary" },
];

/** The outcome of an item. */
export function OutcomeField({ at }: { at: string }) {
  const { value, set, findings, group, notesId } = useField(`${at}/decision/outcome`);
  return (
    <fieldset {...group} tabIndex={-1} className={classes.group}>
      <legend className={classes.legend}>Outcome</legend>
      <SegmentedControl
        fullWidth
        aria-label="Outcome"
        data={choices}
        value={typeof value === "string" ? value : "undecided"}
        onChange={(next) => set(next === "undecided" ? null : next)}
      />
      <FindingNotes id={notesId} findings={findings} />
    </fieldset>
  );
}
