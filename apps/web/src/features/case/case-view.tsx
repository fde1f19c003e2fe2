import { type FieldPath, type Finding, ItemId } from "@openimr/core";
import { createContext, use, useRef, useSyncExternalStore } from "react";
import { itemOfPath } from "./field-id.ts";

/** What was just done, in words, and the way back. */
export type Undo = { words: string; label: string; undo: () => void };

/** What is to have the focus: a field, or a part of the case under its heading. */
export type Wanted = { field: FieldPath } | { part: string };

/** What the parts of the case page share. Paths hold ids. */
export type CaseViewState = {
  findings: readonly Finding[];
  /** Whether the findings are those of the case, or the rules are on their way or cannot be had. */
  checking: "waiting" | "done" | "impossible";
  /** Which field has the focus, or had it last. */
  focused: FieldPath | null;
  /** What is to have the focus as soon as it is drawn. */
  wanted: Wanted | null;
  /** What was taken out or mended last on this page. */
  undo: Undo | null;
};

/** The shared state of one case page, and the ways to change it. It stays the same object. */
export type CaseView = {
  getState: () => CaseViewState;
  subscribe: (listener: () => void) => () => void;
  /** Takes over some of the state. */
  put: (part: Partial<CaseViewState>) => void;
  /** Shows a field, opening its item or the case's own parts, and puts the focus into it. */
  open: (path: FieldPath) => void;
  /** Shows a part of the case from its top. */
  openPart: (id: string) => void;
};

/** The shared state of a page that opens items with `onItem`. */
export function createCaseView(onItem: (id: ItemId | null) => void): CaseView {
  let state: CaseViewState = {
    findings: [],
    checking: "waiting",
    focused: null,
    wanted: null,
    undo: null,
  };
  const listeners = new Set<() => void>();
  const put = (part: Partial<CaseViewState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put,
    open: (path) => {
      onItem(ItemId.nullable().catch(null).parse(itemOfPath(path)));
      put({ wanted: { field: path } });
    },
    openPart: (id) => {
      onItem(null);
      put({ wanted: { part: id } });
    },
  };
}

const CaseViewContext = createContext<CaseView | null>(null);

export const CaseViewProvider = CaseViewContext;

/** The view of the case around this component. */
export function useCaseView(): CaseView {
  const view = use(CaseViewContext);
  if (view === null) throw new Error("useCaseView is used outside the case page.");
  return view;
}

/** A part of the view's state; the component is drawn again only when that part changes. */
export function useCaseViewState<Part>(
  select: (state: CaseViewState) => Part,
  isEqual: (a: Part, b: Part) => boolean = Object.is,
): Part {
  const view = useCaseView();
  const last = useRef<{ part: Part } | null>(null);
  const current = () => {
    const part = select(view.getState());
    if (last.current === null || !isEqual(last.current.part, part)) last.current = { part };
    return last.current.part;
  };
  return useSyncExternalStore(view.subscribe, current, current);
}
