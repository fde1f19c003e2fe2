import { Button, Progress } from "@mantine/core";
import type { ReadingStep } from "../read-document.ts";
import classes from "./new-case.module.css";

/** What is being done with a file, how far the recognition of its text has come, and a way to give it up. */
export function Recognising({ step, onCancel }: { step: ReadingStep; onCancel: () => void }) {
  const progress = step.doing === "recognising" ? step.progress : null;
  return (
    <section className={classes.recognising} aria-label="What is done with the file">
      <span role="status" className={classes.doing}>
        {words(step)}
      </span>
      <Progress.Root size="sm">
        {progress === null ? (
          <Progress.Section value={100} animated withAria={false} />
        ) : (
          <Progress.Section
            value={Math.max(4, progress.share * 100)}
            animated
            aria-label="Share of the pages recognised"
          />
        )}
      </Progress.Root>
      {step.doing === "recognising" && (
        <p className={classes.hint}>Pages of the file are pictures. Each takes some seconds.</p>
      )}
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </section>
  );
}

function words(step: ReadingStep): string {
  if (step.doing === "reading") return `Reading ${step.name}`;
  if (step.progress === null) return "Getting ready to recognise text";
  return `Recognising text: page ${step.progress.page} of ${step.progress.pages}`;
}
