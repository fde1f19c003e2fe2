import { CalendarDate, type Case, type Finding, stablePath } from "@openimr/core";
import { validate } from "@openimr/validation";
import { useDeferredValue, useMemo } from "react";

/** The findings of a draft, with paths that hold ids. Typing is not held up by the rules. */
export function useFindings(draft: Case): readonly Finding[] {
  const record = useDeferredValue(draft);
  return useMemo(
    () =>
      validate(record, { asOf: today() }).map((finding) => ({
        ...finding,
        path: stablePath(record, finding.path),
      })),
    [record],
  );
}

function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
