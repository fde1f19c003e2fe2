import { ActionIcon } from "@mantine/core";
import {
  type Finding,
  ItemId,
  jsonEqual,
  newDisputedItem,
  type Outcome,
  outcomeLabels,
} from "@openimr/core";
import { IconPlus } from "@tabler/icons-react";
import { v7 } from "uuid";
import { useCaseDraft, useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import classes from "./case-page.module.css";
import { useCaseView } from "./case-view.tsx";
import { FindingCounts } from "./findings/finding-notes.tsx";

const sections = [
  ["header", "Case", ["/caseNumber", "/claimNumber", "/priority", "/status", "/dates"]],
  ["worker", "Injured worker", ["/injuredWorker"]],
  ["parties", "Parties", ["/parties"]],
  ["utilization-review", "Utilization review", ["/utilizationReview"]],
  ["reviewer", "Expert reviewer", ["/reviewer"]],
  ["summary", "Clinical summary", ["/clinicalSummary"]],
  ["records", "Records", ["/records"]],
] as const;

/** The parts of the case and its items, with what the rules find in each. */
export function Outline({
  item,
  onItem,
}: {
  item: ItemId | null;
  onItem: (id: ItemId | null) => void;
}) {
  const draft = useCaseDraft();
  const { findings } = useCaseView();
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
    onItem(id);
  };
  return (
    <nav className={classes.outline} aria-label="Parts of the case">
      <ul>
        {sections.map(([id, title, paths]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={classes.part}
              onClick={(event) => {
                event.preventDefault();
                onItem(null);
                requestAnimationFrame(() =>
                  requestAnimationFrame(() => {
                    const element = document.getElementById(id);
                    element?.scrollIntoView();
                    element?.focus({ preventScroll: true });
                  }),
                );
              }}
            >
              <span>{title}</span>
              <FindingCounts findings={within(findings, paths)} />
            </a>
          </li>
        ))}
      </ul>
      <div className={classes.outlineHead}>
        <h2>Disputed items</h2>
        <ActionIcon aria-label="Add an item" onClick={add}>
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
              onClick={() => onItem(id)}
            >
              <span className={classes.request}>
                {index + 1}. {request === "" ? "New item" : request}
              </span>
              <span className={classes.marks}>
                <OutcomeMark outcome={outcome} />
                <FindingCounts findings={within(findings, [`/disputedItems/${id}`])} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {items.length === 0 && <p className={classes.quiet}>No item is in dispute yet.</p>}
    </nav>
  );
}

function OutcomeMark({ outcome }: { outcome: Outcome | null }) {
  return (
    <span className={classes.outcome} data-outcome={outcome ?? "undecided"}>
      {outcome === null ? "Undecided" : outcomeLabels[outcome]}
    </span>
  );
}

function within(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  return findings.filter((finding) =>
    paths.some((path) => finding.path === path || finding.path.startsWith(`${path}/`)),
  );
}
