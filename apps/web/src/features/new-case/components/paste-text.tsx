import { Button, Textarea, Title } from "@mantine/core";
import { useState } from "react";
import { keepText, keptText } from "../pasted-text.ts";
import classes from "./new-case.module.css";

/** The field for a pasted text. What stands in it is kept until it is a case. */
export function PasteText({
  reading,
  disabled,
  onRead,
}: {
  reading: boolean;
  /** While a file is read. */
  disabled: boolean;
  onRead: (text: string) => void;
}) {
  const [text, setText] = useState(keptText);
  const [kept, setKept] = useState(true);
  return (
    <section className={classes.way} aria-labelledby="paste">
      <Title order={2} size="h6" id="paste">
        Paste its text
      </Title>
      <Textarea
        className={classes.paste ?? ""}
        classNames={{ wrapper: classes.fill ?? "", input: classes.pasteInput ?? "" }}
        aria-label="Text of the determination"
        placeholder="Copy the whole determination, from its header to the last rationale, and paste it here."
        value={text}
        spellCheck={false}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setKept(keepText(currentTarget.value));
        }}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === "Enter" && (ctrlKey || metaKey) && !reading && !disabled) onRead(text);
        }}
      />
      <div className={classes.actions}>
        <Button
          loading={reading}
          disabled={disabled || text.trim() === ""}
          onClick={() => onRead(text)}
        >
          Read the text
        </Button>
        <span className={classes.hint}>
          {kept
            ? text !== "" && `${text.length.toLocaleString("en-US")} characters, kept in this tab`
            : "Too long to be kept in this tab; do not leave the page before the case is created."}
        </span>
      </div>
    </section>
  );
}
