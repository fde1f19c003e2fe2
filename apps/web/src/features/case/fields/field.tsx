import type { Finding } from "@openimr/core";
import type { ReactNode } from "react";
import { FindingNotes } from "../findings/finding-notes.tsx";
import classes from "./field.module.css";

/** An input and, under its row, what the rules find in it. */
export function Field({
  label,
  notesId,
  findings,
  children,
}: {
  label: ReactNode;
  notesId: string;
  findings: readonly Finding[];
  children: ReactNode;
}) {
  return (
    <div className={classes.field} data-severity={findings[0]?.severity}>
      <div className={classes.input}>{children}</div>
      <FindingNotes id={notesId} findings={findings} label={label} />
    </div>
  );
}
