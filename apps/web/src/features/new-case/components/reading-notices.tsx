import type { ReadingNotice } from "@openimr/core";
import { IconInfoCircle } from "@tabler/icons-react";
import classes from "./new-case.module.css";

/** What is to be known of the document besides what was read from it. */
export function ReadingNotices({ notices }: { notices: readonly ReadingNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className={classes.notices} aria-label="About the document">
      {notices.map(({ code, message }) => (
        <li key={code}>
          <IconInfoCircle size={16} aria-hidden />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
