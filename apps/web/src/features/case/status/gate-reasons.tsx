import { Checkbox } from "@mantine/core";
import { caseStatusLabels, type Finding, type GateReason, stablePath } from "@openimr/core";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import { FindingNote } from "../findings/finding-notes.tsx";
import findingClasses from "../findings/findings.module.css";
import classes from "./status-steps.module.css";

/** What a person says of a warning that wants to be seen. */
export type Seen = {
  isSeen: (finding: Finding) => boolean;
  setSeen: (finding: Finding, seen: boolean) => void;
};

/** Everything in the way of a step; each entry leads to its field, and warnings can be let stand. */
export function GateReasons({ reasons, seen }: { reasons: readonly GateReason[]; seen: Seen }) {
  if (reasons.length === 0) return <p className={findingClasses.place}>Nothing is in the way.</p>;
  return (
    <ul className={findingClasses.list}>
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <Reason reason={reason} seen={seen} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ reason, seen }: { reason: GateReason; seen: Seen }) {
  switch (reason.kind) {
    case "transition":
      return (
        <p className={classes.words}>
          A case that is “{caseStatusLabels[reason.from]}” does not take this step.
        </p>
      );
    case "missing":
      return (
        <p className={classes.words}>
          <PlaceLink path={reason.path} /> {reason.message}
        </p>
      );
    case "finding":
      return (
        <>
          <PlaceLink path={reason.finding.path} />
          <FindingNote finding={reason.finding} />
        </>
      );
    case "unacknowledged":
      return (
        <>
          <PlaceLink path={reason.finding.path} />
          <FindingNote finding={reason.finding} />
          <Checkbox
            label="I have seen this warning and let it stand"
            checked={seen.isSeen(reason.finding)}
            onChange={(event) => seen.setSeen(reason.finding, event.currentTarget.checked)}
          />
        </>
      );
  }
}

function PlaceLink({ path }: { path: string }) {
  const view = useCaseView();
  const record = useDraftState((state) => state.draft);
  return (
    <button
      type="button"
      className={findingClasses.entry}
      onClick={() => view.open(stablePath(record, path))}
    >
      {placeInWords(record, path)}
    </button>
  );
}
