import { CalendarDate, jsonEqual, stablePath } from "@openimr/core";
import { validate } from "@openimr/validation";
import { useDeferredValue, useEffect, useMemo } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "./case-view.tsx";

/** Keeps the view's findings in step with the draft. Typing is not held up by the rules. */
export function useFindings(): void {
  const view = useCaseView();
  const record = useDeferredValue(useDraftState((state) => state.draft));
  const findings = useMemo(
    () =>
      validate(record, { asOf: today() }).map((finding) => ({
        ...finding,
        path: stablePath(record, finding.path),
      })),
    [record],
  );
  useEffect(() => {
    if (!jsonEqual(view.getState().findings, findings)) view.put({ findings });
  }, [view, findings]);
}

function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
