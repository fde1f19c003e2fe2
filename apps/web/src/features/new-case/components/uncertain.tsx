import { type FieldPath, LOW_CONFIDENCE, type SourceDocument } from "@openimr/core";
import classes from "./new-case.module.css";

/** Marks a field that was read with too little confidence to be relied on. */
export function Uncertain({ path, document }: { path: FieldPath; document: SourceDocument }) {
  const confidences = document.provenance
    .filter((place) => place.path === path || place.path.startsWith(`${path}/`))
    .map(({ confidence }) => confidence);
  const least = confidences.reduce((low, one) => Math.min(low, one), 1);
  if (least >= LOW_CONFIDENCE) return null;
  return (
    <span
      className={classes.uncertain}
      title={`Read with a confidence of ${Math.floor(least * 100)}%`}
    >
      uncertain
    </span>
  );
}
