import type { ItemId } from "@openimr/core";
import { useEffect } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { partOf } from "./case-parts.ts";
import { useCaseView, useCaseViewState, type Wanted } from "./case-view.tsx";
import { fieldElement, itemOfPath } from "./field-id.ts";

/** Puts the focus into what is wanted, once the item or the part that holds it is on the page. */
export function useWantedField(item: ItemId | null): void {
  const view = useCaseView();
  const wanted = useCaseViewState((state) => state.wanted);
  // A field may also have to wait for an element that was just put in.
  const record = useDraftState((state) => state.draft);
  useEffect(() => {
    if (wanted === null) return;
    const holder = "field" in wanted ? itemOfPath(wanted.field) : null;
    const element = holder === item ? elementOf(wanted) : null;
    if (element === null) return;
    const isPart = element.tagName === "SECTION";
    element.scrollIntoView({ block: isPart ? "start" : "center" });
    (isPart ? element : inputWithin(element)).focus({ preventScroll: true });
    view.put({ wanted: null });
    if ("field" in wanted) view.put({ focused: wanted.field });
  }, [wanted, item, view, record]);
}

function elementOf(wanted: Wanted): HTMLElement | null {
  if ("part" in wanted) return document.getElementById(wanted.part);
  const part = partOf(wanted.field);
  return fieldElement(wanted.field) ?? document.getElementById(part?.id ?? "header");
}

/** The control to begin with in a group of them, or the element itself. */
function inputWithin(element: HTMLElement): HTMLElement {
  const control = "input:not([type='hidden'], [tabindex='-1']), textarea, button";
  return (
    element.querySelector<HTMLElement>("input[type='radio']:checked") ??
    element.querySelector<HTMLElement>(control) ??
    element
  );
}
