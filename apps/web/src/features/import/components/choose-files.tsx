import { Button, Title, VisuallyHidden } from "@mantine/core";
import { IconFiles } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { FileDrop } from "../../../components/file-drop.tsx";
import { type Choice, choiceOf } from "../choice.ts";
import classes from "./import.module.css";

/** Takes many files by drop, or by choice of files or of a folder. */
export function ChooseFiles({
  title,
  onChoice,
}: {
  title: string;
  onChoice: (choice: Choice) => void;
}) {
  const open = useRef<() => void>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const choose = (files: readonly File[]) => {
    setEmpty(files.length === 0);
    if (files.length > 0) onChoice(choiceOf(files));
  };
  return (
    <section className={classes.choose} aria-labelledby="choose">
      <Title order={2} size="h6" id="choose">
        {title}
      </Title>
      <FileDrop label="Files to import" openRef={open} onDrop={choose}>
        <IconFiles size={28} stroke={1.3} aria-hidden />
        <span>Drop files, folders, zips or JSON Lines</span>
        <span className={classes.hint}>each file up to 25 MB, as many as there are</span>
      </FileDrop>
      {isEmpty && (
        <p className={classes.warning} role="alert">
          There is no file in it. Choose a folder that holds letters.
        </p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => open.current?.()}>
          Choose files
        </Button>
        <Button variant="default" onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
        <VisuallyHidden>
          <input
            ref={(input) => {
              input?.setAttribute("webkitdirectory", "");
              folder.current = input;
            }}
            type="file"
            multiple
            tabIndex={-1}
            aria-label="Folder to import"
            onChange={({ currentTarget }) => {
              choose(Array.from(currentTarget.files ?? []));
              currentTarget.value = "";
            }}
          />
        </VisuallyHidden>
      </div>
    </section>
  );
}
