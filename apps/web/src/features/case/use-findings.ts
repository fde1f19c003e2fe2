import { CalendarDate, jsonEqual, stablePath } from "@openimr/core";
import { type Check, checkCase } from "@openimr/validation";
import { useDeferredValue, useEffect, useRef } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "./case-view.tsx";

/**
 * Keeps the view's findings in step with the draft. Typing is not held up by the rules, and only those
 * run again whose fields were edited.
 */
export function useFindings(): void {
  const view = useCaseView();
  const record = useDeferredValue(useDraftState((state) => state.draft));
  const latest = useRef<Check | null>(null);
  useEffect(() => {
    const check = checkCase(record, { asOf: today(), before: latest.current });
    latest.current = check;
    const findings = check.findings.map((finding) => ({
      ...finding,
      path: stablePath(record, finding.path),
    }));
    if (!jsonEqual(view.getState().findings, findings)) view.put({ findings });
  }, [view, record]);
}

function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
