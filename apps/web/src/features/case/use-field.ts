import { type FieldPath, type Finding, jsonEqual, valueAt } from "@openimr/core";
import { useCaseDraft, useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { useCaseView, useCaseViewState } from "./case-view.tsx";
import { fieldId } from "./field-id.ts";
import { findingInWords } from "./findings/finding-in-words.ts";
import { setField } from "./set-field.ts";

/** A field bound to a place in the draft. */
export type Field = {
  value: unknown;
  /** What was typed and is not a value yet. */
  entry: string | undefined;
  /** The findings of the place; with reach "whole" those within it too. */
  findings: readonly Finding[];
  set: (value: unknown) => void;
  keepEntry: (text: string | null) => void;
  /** What a Mantine input carries; its findings are its description for screen readers. */
  input: {
    id: string;
    onFocus: () => void;
    description: string;
    descriptionProps: { id: string; style: { display: "none" } };
  };
  /** What an element that holds several inputs, or a bare control, carries. */
  group: { id: string; "aria-describedby": string | undefined; onFocus: () => void };
  /** The element id of the findings shown. */
  notesId: string;
};

/** Binds a component to a place in the case. It is drawn again only when that place changes. */
export function useField(path: FieldPath, reach: "own" | "whole" = "own"): Field {
  const draft = useCaseDraft();
  const view = useCaseView();
  const value = useDraftState((state) => valueAt(state.draft, path), jsonEqual);
  const entry = useDraftState((state) => state.entries[path]);
  const findings = useCaseViewState(
    (state) =>
      state.findings.filter(
        (finding) =>
          finding.path === path || (reach === "whole" && finding.path.startsWith(`${path}/`)),
      ),
    jsonEqual,
  );
  const id = fieldId(path);
  const notesId = `${id}-notes`;
  const onFocus = () => view.put({ focused: path });
  return {
    value,
    entry,
    findings,
    set: (next) => setField(draft, path, next),
    keepEntry: (text) => draft.keepEntry(path, text),
    input: {
      id,
      onFocus,
      description: findings.map(findingInWords).join(" "),
      descriptionProps: { id: `${id}-described`, style: { display: "none" } },
    },
    group: { id, "aria-describedby": findings.length > 0 ? notesId : undefined, onFocus },
    notesId,
  };
}
