import { Button } from "@mantine/core";
import { jsonEqual, outcomeOfCase } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import { Link } from "@tanstack/react-router";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import classes from "./case-page.module.css";
import { useCaseViewState } from "./case-view.tsx";
import { FindingCounts } from "./findings/finding-notes.tsx";
import { SaveState } from "./save-state.tsx";
import { StatusControl } from "./status/status-control.tsx";

/** Which case this is, how it stands, and whether it is saved. */
export function CaseHead() {
  const findings = useCaseViewState((state) => state.findings);
  const id = useDraftState((state) => state.draft.id);
  const number = useDraftState((state) => state.draft.caseNumber);
  const program = useDraftState((state) => state.draft.program);
  const demonstration = useDraftState((state) => state.draft.demonstration);
  const outcome = useDraftState((state) => outcomeOfCase(state.draft));
  const { decided, items } = useDraftState(
    ({ draft: { disputedItems } }) => ({
      decided: disputedItems.filter((item) => item.decision.outcome !== null).length,
      items: disputedItems.length,
    }),
    jsonEqual,
  );
  return (
    <header className={classes.head}>
      <h1>{number ?? "Case without a number"}</h1>
      {demonstration && (
        <span className={classes.tag} data-demonstration>
          Demonstration
        </span>
      )}
      <StatusControl />
      <span className={classes.tag} title="Derived from the decisions on the items">
        {outcome === null
          ? `${decided} of ${items} items decided`
          : `Outcome: ${programOf(program).caseOutcomeWords[outcome]}`}
      </span>
      <FindingCounts findings={findings} />
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
