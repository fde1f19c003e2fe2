import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import { FindingNote } from "./finding-notes.tsx";
import classes from "./findings.module.css";

/** Everything that the rules find, the gravest first; each entry leads to its field. */
export function FindingsPanel() {
  const { findings, open } = useCaseView();
  const record = useDraftState((state) => state.draft);
  if (findings.length === 0) return <p>The rules find nothing wrong with this case.</p>;
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li key={finding.ruleId + finding.path}>
          <button type="button" className={classes.entry} onClick={() => open(finding.path)}>
            <span className={classes.place}>{placeInWords(record, finding.path)}</span>
            <FindingNote finding={{ ...finding, sources: [] }} />
          </button>
        </li>
      ))}
    </ul>
  );
}
