import { Button, Title, VisuallyHidden } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import "@mantine/dropzone/styles.css";
import type { BatchInput } from "@openimr/determination/batch";
import { IconFiles } from "@tabler/icons-react";
import { useRef } from "react";
import classes from "./import.module.css";

/** What was chosen, and what to call it: the folder or file, or how many files there are. */
export type Choice = { name: string; inputs: BatchInput[] };

/** Takes many files by drop, or by choice of files or of a folder. */
export function ChooseFiles({
  title,
  busy,
  onChoice,
}: {
  title: string;
  busy: boolean;
  onChoice: (choice: Choice) => void;
}) {
  const open = useRef<() => void>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = (files: readonly File[]) => {
    if (files.length > 0) onChoice(choiceOf(files));
  };
  return (
    <section className={classes.choose} aria-labelledby="choose">
      <Title order={2} size="h6" id="choose">
        {title}
      </Title>
      <Dropzone
        className={classes.drop ?? ""}
        classNames={{ inner: classes.dropInner ?? "" }}
        loading={busy}
        openRef={open}
        onDrop={choose}
        // The keyboard has the buttons below; the zone is for the pointer.
        activateOnKeyboard={false}
        tabIndex={-1}
        inputProps={{ "aria-label": "Files to import" }}
      >
        <IconFiles size={28} stroke={1.3} aria-hidden />
        <span>Drop files, folders, zips or JSON Lines</span>
        <span className={classes.hint}>each file up to 25 MB, as many as there are</span>
      </Dropzone>
      <div className={classes.actions}>
        <Button variant="default" disabled={busy} onClick={() => open.current?.()}>
          Choose files
        </Button>
        <Button variant="default" disabled={busy} onClick={() => folder.current?.click()}>
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

function choiceOf(files: readonly File[]): Choice {
  const inputs = files
    .map((file) => ({ name: pathOf(file), blob: file }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const [first] = inputs;
  const folders = new Set(inputs.map(({ name }) => (name.includes("/") ? name.split("/")[0] : "")));
  const [folder = ""] = folders;
  const name =
    inputs.length === 1 && first !== undefined
      ? first.name
      : folders.size === 1 && folder !== ""
        ? folder
        : `${inputs.length.toLocaleString("en-US")} files`;
  return { name, inputs };
}

/** The path below what was chosen or dropped; the drop's own path begins with a dot or a slash. */
function pathOf(file: File): string {
  const dropped: unknown = Reflect.get(file, "relativePath");
  const path = file.webkitRelativePath || (typeof dropped === "string" ? dropped : "");
  return path.replace(/^[./]+/, "") || file.name;
}
