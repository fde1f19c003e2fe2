import type { ItemId } from "@openimr/core";
import { jsonEqual } from "@openimr/core";
import { useEffect, useRef, useState } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { CaseHead } from "./case-head.tsx";
import { CaseKeys } from "./case-keys.tsx";
import classes from "./case-page.module.css";
import { CaseViewProvider, createCaseView } from "./case-view.tsx";
import { ConflictBanner } from "./conflict/conflict-banner.tsx";
import { DeadlinesSection } from "./deadlines/deadlines-section.tsx";
import { ItemEditor } from "./item/item-editor.tsx";
import { LetGoBanner } from "./let-go-banner.tsx";
import { Outline } from "./outline.tsx";
import { HeaderSection } from "./sections/header-section.tsx";
import { PartiesSection } from "./sections/parties-section.tsx";
import { RecordsSection } from "./sections/records-section.tsx";
import { ReviewerSection } from "./sections/reviewer-section.tsx";
import { SummarySection } from "./sections/summary-section.tsx";
import { UtilizationReviewSection } from "./sections/utilization-review-section.tsx";
import { WorkerSection } from "./sections/worker-section.tsx";
import { SidePanel } from "./side-panel.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useFindings } from "./use-findings.ts";
import { useWantedField } from "./use-wanted-field.ts";

/** Everything about one case; `item` is the disputed item that is open, null the case as a whole. */
export function CasePage({
  item,
  onItem,
}: {
  item: ItemId | null;
  onItem: (id: ItemId | null) => void;
}) {
  const openItem = useRef(onItem);
  useEffect(() => {
    openItem.current = onItem;
  }, [onItem]);
  const [view] = useState(() => createCaseView((id) => openItem.current(id)));
  const ids = useDraftState((state) => state.draft.disputedItems.map((each) => each.id), jsonEqual);
  const shown = item !== null && ids.includes(item) ? item : null;
  return (
    <CaseViewProvider value={view}>
      <Findings />
      <WantedField item={shown} />
      <article className={classes.page}>
        <div>
          <CaseHead />
          <ConflictBanner />
          <LetGoBanner />
        </div>
        <div className={classes.columns}>
          <Outline item={shown} />
          {/* Another item starts at its top. */}
          <div key={shown} className={classes.form}>
            {shown === null ? <CaseSections /> : <ItemEditor id={shown} />}
            <UndoBar />
          </div>
          <SidePanel />
        </div>
        <CaseKeys item={shown} ids={ids} />
      </article>
    </CaseViewProvider>
  );
}

/** Draws nothing; what it keeps up to date draws only who looks at it. */
function Findings() {
  useFindings();
  return null;
}

function WantedField({ item }: { item: ItemId | null }) {
  useWantedField(item);
  return null;
}

function CaseSections() {
  return (
    <>
      <HeaderSection />
      <DeadlinesSection />
      <WorkerSection />
      <PartiesSection />
      <UtilizationReviewSection />
      <ReviewerSection />
      <SummarySection />
      <RecordsSection />
    </>
  );
}
