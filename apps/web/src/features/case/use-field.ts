import { type FieldPath, type Finding, jsonEqual, valueAt } from "@openimr/core";
import { useCaseDraft, useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "./case-view.tsx";
import { fieldId } from "./field-id.ts";

/** A field bound to a place in the draft; `findings` are those of the place, `whole` those within it. */
export type Field = {
  value: unknown;
  entry: string | undefined;
  findings: readonly Finding[];
  set: (value: unknown) => void;
  keepEntry: (text: string | null) => void;
  /** What the input element carries. */
  input: { id: string; "aria-describedby": string | undefined; onFocus: () => void };
  notesId: string;
};

/** Binds a component to a place in the case. Nothing else is drawn again when the field changes. */
export function useField(path: FieldPath, reach: "own" | "whole" = "own"): Field {
  const draft = useCaseDraft();
  const value = useDraftState((state) => valueAt(state.draft, path), jsonEqual);
  const entry = useDraftState((state) => state.entries[path]);
  const { findings, focus } = useCaseView();
  const mine = findings.filter(
    (finding) =>
      finding.path === path || (reach === "whole" && finding.path.startsWith(`${path}/`)),
  );
  const id = fieldId(path);
  const notesId = `${id}-notes`;
  return {
    value,
    entry,
    findings: mine,
    set: (next) => draft.set(path, next),
    keepEntry: (text) => draft.keepEntry(path, text),
    input: {
      id,
      "aria-describedby": mine.length > 0 ? notesId : undefined,
      onFocus: () => focus(path),
    },
    notesId,
  };
}
