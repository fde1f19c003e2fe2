import { Tabs } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { type FieldPath, ItemId } from "@openimr/core";
import { useEffect, useMemo, useState } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { CaseHead } from "./case-head.tsx";
import classes from "./case-page.module.css";
import { type CaseView, CaseViewProvider } from "./case-view.tsx";
import { ConflictBanner } from "./conflict/conflict-banner.tsx";
import { fieldElement, itemOfPath } from "./field-id.ts";
import { FindingsPanel } from "./findings/findings-panel.tsx";
import { HistoryPanel } from "./history/history-panel.tsx";
import { ItemEditor } from "./item/item-editor.tsx";
import { Outline } from "./outline.tsx";
import { HeaderSection } from "./sections/header-section.tsx";
import { PartiesSection } from "./sections/parties-section.tsx";
import { RecordsSection } from "./sections/records-section.tsx";
import { ReviewerSection } from "./sections/reviewer-section.tsx";
import { SummarySection } from "./sections/summary-section.tsx";
import { UtilizationReviewSection } from "./sections/utilization-review-section.tsx";
import { WorkerSection } from "./sections/worker-section.tsx";
import { SourcePanel } from "./source/source-panel.tsx";
import { useFindings } from "./use-findings.ts";

/** Everything about one case; `item` is the disputed item that is open, null the case as a whole. */
export function CasePage({
  item,
  onItem,
}: {
  item: ItemId | null;
  onItem: (id: ItemId | null) => void;
}) {
  const record = useDraftState((state) => state.draft);
  const findings = useFindings(record);
  const [focused, setFocused] = useState<FieldPath | null>(null);
  const [wanted, setWanted] = useState<FieldPath | null>(null);
  const ids = record.disputedItems.map((each) => each.id);
  const shown = item !== null && ids.includes(item) ? item : null;

  // A wanted field may stand in a part that is drawn only now.
  useEffect(() => {
    if (wanted === null) return;
    const element = fieldElement(wanted);
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
    setFocused(wanted);
    setWanted(null);
  }, [wanted]);

  const view = useMemo<CaseView>(
    () => ({
      findings,
      focused,
      focus: setFocused,
      open: (path) => {
        onItem(ItemId.nullable().catch(null).parse(itemOfPath(path)));
        setWanted(path);
      },
    }),
    [findings, focused, onItem],
  );

  const step = (by: 1 | -1) => {
    const at = shown === null ? -1 : ids.indexOf(shown);
    onItem(ids[at + by] ?? null);
  };
  const nextFinding = () => {
    const at = findings.findIndex((finding) => finding.path === focused);
    const next = findings[(at + 1) % Math.max(1, findings.length)];
    if (next !== undefined) view.open(next.path);
  };
  useHotkeys(
    [
      ["alt+ArrowDown", () => step(1)],
      ["alt+ArrowUp", () => step(-1)],
      ["alt+N", nextFinding],
    ],
    [],
  );

  return (
    <CaseViewProvider value={view}>
      <article className={classes.page}>
        <CaseHead />
        <div className={classes.columns}>
          <Outline item={shown} onItem={onItem} />
          <div className={classes.form}>
            <ConflictBanner />
            {shown === null ? <CaseSections /> : <ItemEditor key={shown} id={shown} />}
          </div>
          <SidePanel count={findings.length} />
        </div>
      </article>
    </CaseViewProvider>
  );
}

function CaseSections() {
  return (
    <>
      <HeaderSection />
      <WorkerSection />
      <PartiesSection />
      <UtilizationReviewSection />
      <ReviewerSection />
      <SummarySection />
      <RecordsSection />
    </>
  );
}

function SidePanel({ count }: { count: number }) {
  return (
    <aside className={classes.side} aria-label="Source, findings and history">
      <Tabs defaultValue="source" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="source">Source</Tabs.Tab>
          <Tabs.Tab value="findings">Findings ({count})</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="source" pt={10}>
          <SourcePanel />
        </Tabs.Panel>
        <Tabs.Panel value="findings" pt={10}>
          <FindingsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt={10}>
          <HistoryPanel />
        </Tabs.Panel>
      </Tabs>
      <p className={classes.keys}>
        <kbd>Alt</kbd> <kbd>↓</kbd> <kbd>↑</kbd> next and previous item · <kbd>Alt</kbd>{" "}
        <kbd>N</kbd> next finding
      </p>
    </aside>
  );
}
