import { Button } from "@mantine/core";
import type { ImportOutcome, ImportRun } from "@openimr/client";
import { accountedFiles, importOutcomeLabels, ImportOutcome as Outcomes } from "@openimr/core";
import classes from "./import.module.css";

/** How many files came to each outcome; each count shows its files. */
export function OutcomeFilter({
  run,
  outcome,
  onOutcome,
}: {
  run: ImportRun;
  outcome: ImportOutcome | null;
  onOutcome: (outcome: ImportOutcome | null) => void;
}) {
  const choices = [
    { value: null, label: "All", count: accountedFiles(run) },
    ...Outcomes.options.map((value) => ({
      value,
      label: importOutcomeLabels[value],
      count: run.counts[value],
    })),
  ].filter(({ value, count }) => value !== "waiting" || count > 0 || outcome === "waiting");
  return (
    <fieldset className={classes.filter}>
      <legend className={classes.legend}>Files shown</legend>
      {choices.map(({ value, label, count }) => (
        <Button
          key={label}
          size="compact-sm"
          variant={outcome === value ? "filled" : "default"}
          aria-pressed={outcome === value}
          onClick={() => onOutcome(value)}
        >
          {label} {count.toLocaleString("en-US")}
        </Button>
      ))}
    </fieldset>
  );
}
