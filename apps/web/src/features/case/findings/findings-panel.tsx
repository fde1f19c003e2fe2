import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView, useCaseViewState } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import { FindingNote } from "./finding-notes.tsx";
import classes from "./findings.module.css";

/** What stands in the place of findings. */
const nothing = {
  waiting: "The rules are on their way…",
  done: "The rules find nothing wrong with this case.",
  impossible: "The rules could not be loaded, so nothing is checked. Load this page again.",
} as const;

/** Everything that the rules find, the gravest first; each entry leads to its field. */
export function FindingsPanel() {
  const view = useCaseView();
  const findings = useCaseViewState((state) => state.findings);
  const checking = useCaseViewState((state) => state.checking);
  const record = useDraftState((state) => state.draft);
  if (findings.length === 0) return <p className={classes.place}>{nothing[checking]}</p>;
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
