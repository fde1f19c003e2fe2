import { ActionIcon } from "@mantine/core";
import { ItemId, jsonEqual, newDisputedItem, type Outcome } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import { IconPlus } from "@tabler/icons-react";
import { v7 } from "uuid";
import { useCaseDraft, useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { type CasePart, caseParts, findingsWithin } from "./case-parts.ts";
import { useCaseView, useCaseViewState } from "./case-view.tsx";
import { fieldId } from "./field-id.ts";
import { FindingCounts } from "./findings/finding-notes.tsx";
import classes from "./outline.module.css";

/** The parts of the case and its items, with what the rules find in each; `item` is open. */
export function Outline({ item }: { item: ItemId | null }) {
  const draft = useCaseDraft();
  const view = useCaseView();
  const items = useDraftState(
    (state) =>
      state.draft.disputedItems.map(({ id, request, decision }) => ({
        id,
        request,
        outcome: decision.outcome,
      })),
    jsonEqual,
  );
  const add = () => {
    const id = ItemId.parse(v7());
    draft.change([
      { op: "insert", list: "disputedItems", before: null, element: newDisputedItem(id) },
    ]);
    view.open(`/disputedItems/${id}/request`);
  };
  return (
    <nav className={classes.outline} aria-label="Parts of the case">
      <ul>
        {caseParts.map((part) => (
          <li key={part.id}>
            <PartLink part={part} />
          </li>
        ))}
      </ul>
      <div className={classes.head}>
        <h2>Disputed items</h2>
        <ActionIcon id={fieldId("/disputedItems")} aria-label="Add an item" onClick={add}>
          <IconPlus size={16} />
        </ActionIcon>
      </div>
      <ol>
        {items.map(({ id, request, outcome }, index) => (
          <li key={id}>
            <button
              type="button"
              className={classes.part}
              aria-current={id === item ? "true" : undefined}
              title={request}
              onClick={() => view.open(`/disputedItems/${id}`)}
            >
              <span className={classes.request}>
                <b>{index + 1}</b> {request === "" ? "New item" : request}
              </span>
              <span className={classes.marks}>
                <OutcomeMark outcome={outcome} />
                <Counts paths={[`/disputedItems/${id}`]} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {items.length === 0 && <p className={classes.quiet}>No item is in dispute yet.</p>}
    </nav>
  );
}

function PartLink({ part }: { part: CasePart }) {
  const view = useCaseView();
  return (
    <button type="button" className={classes.part} onClick={() => view.openPart(part.id)}>
      <span>{part.title}</span>
      <Counts paths={part.paths} />
    </button>
  );
}

function Counts({ paths }: { paths: readonly string[] }) {
  const findings = useCaseViewState((state) => findingsWithin(state.findings, paths), jsonEqual);
  return <FindingCounts findings={findings} />;
}

function OutcomeMark({ outcome }: { outcome: Outcome | null }) {
  const program = useDraftState((state) => state.draft.program);
  return (
    <span className={classes.outcome} data-outcome={outcome ?? "undecided"}>
      {outcome === null ? "Undecided" : programOf(program).outcomeWords[outcome]}
    </span>
  );
}
