import { createContext, type ReactNode, use, useRef, useSyncExternalStore } from "react";
import type { CaseDraft, DraftState } from "./case-draft.ts";

const DraftContext = createContext<CaseDraft | null>(null);

/** Makes a draft available to everything below. */
export function CaseDraftProvider({ draft, children }: { draft: CaseDraft; children: ReactNode }) {
  return <DraftContext value={draft}>{children}</DraftContext>;
}

/** The draft of the case on this page, to change it. It stays the same object. */
export function useCaseDraft(): CaseDraft {
  const draft = use(DraftContext);
  if (draft === null) throw new Error("useCaseDraft is used outside a CaseDraftProvider.");
  return draft;
}

/**
 * A part of the draft's state, kept up to date. The component is drawn again only when the selected
 * part changes, by `Object.is` or the given comparison.
 */
export function useDraftState<Part>(
  select: (state: DraftState) => Part,
  isEqual: (a: Part, b: Part) => boolean = Object.is,
): Part {
  const draft = useCaseDraft();
  const last = useRef<{ part: Part } | null>(null);
  const current = () => {
    const part = select(draft.getState());
    if (last.current === null || !isEqual(last.current.part, part)) last.current = { part };
    return last.current.part;
  };
  return useSyncExternalStore(draft.subscribe, current, current);
}
