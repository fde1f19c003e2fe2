import { Dropzone } from "@mantine/dropzone";
import "@mantine/dropzone/styles.css";
import type { ReactNode, RefObject } from "react";
import classes from "./file-drop.module.css";

/**
 * A zone that takes files by drop or click; `openRef` opens the file chooser. The keyboard needs a
 * button beside it: the zone is for the pointer.
 */
export function FileDrop({
  label,
  loading = false,
  openRef,
  onDrop,
  children,
}: {
  label: string;
  loading?: boolean;
  openRef: RefObject<(() => void) | null>;
  onDrop: (files: File[]) => void;
  children: ReactNode;
}) {
  return (
    <Dropzone
      className={classes.drop ?? ""}
      classNames={{ inner: classes.dropInner ?? "" }}
      loading={loading}
      openRef={openRef}
      onDrop={onDrop}
      activateOnKeyboard={false}
      tabIndex={-1}
      inputProps={{ "aria-label": label }}
    >
      {children}
    </Dropzone>
  );
}
