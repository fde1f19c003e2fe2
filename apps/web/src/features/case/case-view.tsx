import type { FieldPath, Finding } from "@openimr/core";
import { createContext, use } from "react";

/** What the parts of the case page share: the findings, the place in focus, and how to get there. */
export type CaseView = {
  /** Findings with paths that hold ids. */
  findings: readonly Finding[];
  /** Which field has the focus, or had it last. */
  focused: FieldPath | null;
  focus: (path: FieldPath) => void;
  /** Shows a field, opening its item, and puts the focus into it. */
  open: (path: FieldPath) => void;
};

const CaseViewContext = createContext<CaseView | null>(null);

export const CaseViewProvider = CaseViewContext;

/** The view of the case around this component. */
export function useCaseView(): CaseView {
  const view = use(CaseViewContext);
  if (view === null) throw new Error("useCaseView is used outside the case page.");
  return view;
}
