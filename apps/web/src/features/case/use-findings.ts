import { jsonEqual, stablePath } from "@openimr/core";
import type { Check } from "@openimr/validation";
import { useDeferredValue, useEffect, useRef } from "react";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import { useRules } from "../../lib/rules.ts";
import { today } from "../../lib/today.ts";
import { useCaseView } from "./case-view.tsx";

/**
 * Keeps the view's findings in step with the draft as soon as the rules are there. Typing is not held up
 * by them, and only those run again whose fields were edited.
 */
export function useFindings(): void {
  const view = useCaseView();
  const record = useDeferredValue(useDraftState((state) => state.draft));
  const latest = useRef<Check | null>(null);
  const { rules, isMissing } = useRules();
  useEffect(() => {
    if (isMissing) view.put({ checking: "impossible" });
  }, [view, isMissing]);
  useEffect(() => {
    if (rules === null) return;
    const check = rules.checkCase(record, { asOf: today(), before: latest.current });
    latest.current = check;
    const findings = check.findings.map((finding) => ({
      ...finding,
      path: stablePath(record, finding.path),
    }));
    const known = view.getState();
    if (known.checking !== "done") view.put({ checking: "done" });
    if (!jsonEqual(known.findings, findings)) view.put({ findings });
  }, [view, record, rules]);
}
