import { VisuallyHidden } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import classes from "./field.module.css";

/** A field's label with the mark of what the public copy never shows. */
export function Confidential({ children }: { children: string }) {
  return (
    <span title="Confidential: never in the public copy">
      {children}
      <VisuallyHidden> (confidential)</VisuallyHidden>
      <IconLock size={12} aria-hidden className={classes.lock ?? ""} />
    </span>
  );
}
