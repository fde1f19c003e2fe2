import { Button, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { type Choice, sizeInWords } from "../choice.ts";
import { useFileCount } from "../use-file-count.ts";
import classes from "./import.module.css";

const NAMES_SHOWN = 6;

/** What was chosen, before any of it is sent: how many files there are, and the first of them. */
export function ChosenFiles({
  choice,
  verb,
  expected,
  busy,
  onStart,
  onBack,
}: {
  choice: Choice;
  /** What is done with them, as the button says it. */
  verb: "Import" | "Go on with" | "Try";
  /** How many files the import has that is to go on with these, where that is known. */
  expected: number | null;
  busy: boolean;
  onStart: (count: number) => void;
  onBack: () => void;
}) {
  const { name, inputs } = choice;
  const count = useFileCount(choice);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const files = count === null ? null : filesOf(count);
  const called = name === filesOf(inputs.length) ? "" : `${name}: `;
  const isOther = count !== null && expected !== null && count !== expected;
  return (
    <section className={classes.choose} aria-labelledby="chosen">
      <Title
        order={2}
        size="h6"
        id="chosen"
        ref={title}
        tabIndex={-1}
        className={classes.chosen ?? ""}
      >
        Chosen
      </Title>
      <p className={classes.state} role="status">
        {files === null ? `${called}counting the files…` : `${called}${files}`}
      </p>
      {inputs.length > 1 && (
        <ul className={classes.names}>
          {inputs.slice(0, NAMES_SHOWN).map((input) => (
            <li key={input.name}>
              {input.name} <span className={classes.quiet}>{sizeInWords(input.blob.size)}</span>
            </li>
          ))}
          {inputs.length > NAMES_SHOWN && (
            <li className={classes.quiet}>
              and {(inputs.length - NAMES_SHOWN).toLocaleString("en-US")} more
            </li>
          )}
        </ul>
      )}
      {count === 0 && <p className={classes.warning}>There is no file in it to import.</p>}
      {isOther && count > 0 && (
        <p className={classes.warning}>
          The import has {filesOf(expected)}. What is chosen besides is imported as well; what is
          missing can be chosen later.
        </p>
      )}
      <div className={classes.actions}>
        <Button
          disabled={count === 0}
          loading={busy || count === null}
          onClick={() => count !== null && onStart(count)}
        >
          {verb} {files}
        </Button>
        <Button variant="default" disabled={busy} onClick={onBack}>
          Choose others
        </Button>
      </div>
    </section>
  );
}

function filesOf(count: number): string {
  return count === 1 ? "1 file" : `${count.toLocaleString("en-US")} files`;
}
