import { Button, Title } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { FileDrop } from "../../../components/file-drop.tsx";
import classes from "./new-case.module.css";

/**
 * Takes a file by drop or choice. Which files can be read is decided by what is in them; many at once,
 * or what holds many, are another matter.
 */
export function ChooseFile({
  reading,
  doing,
  onFile,
  onMany,
}: {
  reading: boolean;
  /** What is being done with the file that was chosen last, in the place of the zone. */
  doing: ReactNode;
  onFile: (file: File) => void;
  onMany: (files: File[]) => void;
}) {
  const open = useRef<() => void>(null);
  const take = (files: File[]) => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1 || /\.(?:zip|jsonl|ndjson)$/i.test(file.name)) onMany(files);
    else onFile(file);
  };
  return (
    <section className={classes.way} aria-labelledby="file">
      <Title order={2} size="h6" id="file">
        Drop or choose its file
      </Title>
      {doing ?? (
        <FileDrop label="File of the determination" loading={reading} openRef={open} onDrop={take}>
          <IconFileText size={28} stroke={1.3} aria-hidden />
          <span>Drop a PDF, a Word document, a web page, a scan or plain text</span>
          <span className={classes.hint}>up to 25 MB; PNG, JPEG and TIFF as well</span>
          <span className={classes.hint}>Several files, a folder or a zip begin an import</span>
        </FileDrop>
      )}
      <Button variant="default" disabled={reading} onClick={() => open.current?.()}>
        Choose a file
      </Button>
    </section>
  );
}
