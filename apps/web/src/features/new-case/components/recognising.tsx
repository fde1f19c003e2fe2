import { Button, Progress } from "@mantine/core";
import type { RecognitionProgress } from "@openimr/core";
import classes from "./new-case.module.css";

/** How far the recognition of text has come, and a way to give it up. */
export function Recognising({
  progress: { page, pages, share },
  onCancel,
}: {
  progress: RecognitionProgress;
  onCancel: () => void;
}) {
  const text = `Recognising text: page ${page} of ${pages}`;
  return (
    <section className={classes.recognising} aria-label="Text recognition">
      <div className={classes.recognised}>
        <span role="status">{text}</span>
        <Progress.Root size="sm">
          <Progress.Section value={share * 100} aria-label="Share of the pages recognised" />
        </Progress.Root>
        <p className={classes.hint}>Pages of the file are pictures. Each takes some seconds.</p>
      </div>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </section>
  );
}
