import { Title } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import "@mantine/dropzone/styles.css";
import { IconFileText } from "@tabler/icons-react";
import classes from "./new-case.module.css";

/** Takes one file by drop or choice. Which files can be read is decided by what is in them. */
export function ChooseFile({
  reading,
  onFile,
}: {
  reading: boolean;
  onFile: (file: File) => void;
}) {
  return (
    <section className={classes.way} aria-labelledby="file">
      <Title order={2} size="h6" id="file">
        Drop or choose its file
      </Title>
      <Dropzone
        className={classes.drop ?? ""}
        loading={reading}
        multiple={false}
        onDrop={([file]) => file !== undefined && onFile(file)}
        inputProps={{ "aria-label": "File of the determination" }}
        aria-label="Drop a file here, or press Enter to choose one"
      >
        <IconFileText size={28} stroke={1.3} aria-hidden />
        <span>PDF with text, or plain text</span>
        <span className={classes.hint}>up to 25 MB</span>
      </Dropzone>
    </section>
  );
}
