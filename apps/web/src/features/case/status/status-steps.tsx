import { Button, Select } from "@mantine/core";
import { CaseStatus, caseStatusLabels, nextStatuses } from "@openimr/core";
import { useState } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { GateReasons } from "./gate-reasons.tsx";
import classes from "./status-steps.module.css";
import { useChangeStatus } from "./use-change-status.ts";

/** Where the case stands, the steps that it can take, and what is in the way of the one chosen. */
export function StatusSteps({ onChanged }: { onChanged: () => void }) {
  const status = useDraftState((state) => state.draft.status);
  const [chosen, choose] = useState<CaseStatus | null>(null);
  const next = nextStatuses(status);
  const to = chosen !== null && next.includes(chosen) ? chosen : null;
  return (
    <div className={classes.steps}>
      <Select
        label={`Status: ${caseStatusLabels[status]}. Next`}
        placeholder={next.length === 0 ? "The process ends here" : "Choose a step"}
        disabled={next.length === 0}
        clearable
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={next.map((each) => ({ value: each, label: caseStatusLabels[each] }))}
        value={to}
        onChange={(value) => choose(CaseStatus.nullable().catch(null).parse(value))}
      />
      {to !== null && <NextStep key={to} to={to} onChanged={onChanged} />}
    </div>
  );
}

function NextStep({ to, onChanged }: { to: CaseStatus; onChanged: () => void }) {
  const { reasons, seen, isReady, change, isChanging, problem } = useChangeStatus(to, onChanged);
  return (
    <section aria-label={`Before "${caseStatusLabels[to]}"`} className={classes.before}>
      {reasons !== null && <GateReasons reasons={reasons} seen={seen} />}
      {problem !== null && <p role="alert">{problem}</p>}
      <Button onClick={change} disabled={!isReady} loading={isChanging}>
        Change to “{caseStatusLabels[to]}”
      </Button>
    </section>
  );
}
