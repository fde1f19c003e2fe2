import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView, useCaseViewState } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import { FindingNote } from "./finding-notes.tsx";
import classes from "./findings.module.css";

/** Everything that the rules find, the gravest first; each entry leads to its field. */
export function FindingsPanel() {
  const view = useCaseView();
  const findings = useCaseViewState((state) => state.findings);
  const record = useDraftState((state) => state.draft);
  if (findings.length === 0) {
    return <p className={classes.place}>The rules find nothing wrong with this case.</p>;
  }
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li key={finding.ruleId + finding.path + finding.message}>
          <button type="button" className={classes.entry} onClick={() => view.open(finding.path)}>
            {placeInWords(record, finding.path)}
          </button>
          <FindingNote finding={finding} />
        </li>
      ))}
    </ul>
  );
}
