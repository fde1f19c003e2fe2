import { diffCases, type FindingFix } from "@openimr/core";
import { useCaseDraft } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "../case-view.tsx";
import classes from "./findings.module.css";

/** Makes the one mend that a finding has, and offers the way back. */
export function FixButton({ fix }: { fix: FindingFix }) {
  const draft = useCaseDraft();
  const view = useCaseView();
  const apply = () => {
    const before = draft.getState().draft;
    draft.change(fix.changes);
    const back = diffCases(draft.getState().draft, before);
    view.put({
      undo: {
        words: `Done: ${fix.label}.`,
        label: "Undo",
        undo: () => draft.change(back),
      },
    });
  };
  return (
    <button type="button" className={classes.fix} onClick={apply}>
      {fix.label}
    </button>
  );
}
