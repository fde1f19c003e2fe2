import { Button } from "@mantine/core";
import { caseOutcomeLabels, caseStatusLabels, outcomeOfCase } from "@openimr/core";
import { Link } from "@tanstack/react-router";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import classes from "./case-page.module.css";
import { useCaseView } from "./case-view.tsx";
import { FindingCounts } from "./findings/finding-notes.tsx";
import { SaveState } from "./save-state.tsx";

/** Which case this is, how it stands, and whether it is saved. */
export function CaseHead() {
  const { findings } = useCaseView();
  const id = useDraftState((state) => state.draft.id);
  const number = useDraftState((state) => state.draft.caseNumber);
  const status = useDraftState((state) => state.draft.status);
  const demonstration = useDraftState((state) => state.draft.demonstration);
  const outcome = useDraftState((state) => outcomeOfCase(state.draft));
  return (
    <header className={classes.head}>
      <h1>{number ?? "Case without a number"}</h1>
      {demonstration && <span className={classes.tag}>Demonstration</span>}
      <span className={classes.tag}>{caseStatusLabels[status]}</span>
      <span className={classes.tag}>
        {outcome === null ? "Not all items decided" : caseOutcomeLabels[outcome]}
      </span>
      <span className={classes.marks}>
        <FindingCounts findings={findings} />
      </span>
      <SaveState />
      <Button
        variant="default"
        renderRoot={(props) => (
          <Link to="/cases/$caseId/letter" params={{ caseId: id }} {...props} />
        )}
      >
        Letter
      </Button>
    </header>
  );
}
