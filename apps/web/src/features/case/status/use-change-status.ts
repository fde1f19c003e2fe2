import {
  type Acknowledgement,
  Case,
  type CaseStatus,
  type Finding,
  jsonEqual,
} from "@openimr/core";
import { useMutation } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import type { CaseDraft } from "../../../lib/case-draft/case-draft.ts";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { errorMessage } from "../../../lib/error-message.ts";
import { useRules } from "../../../lib/rules.ts";
import { today } from "../../../lib/today.ts";
import { api } from "../../../lib/trpc.ts";

/** A step that the case may take: what is in its way, what is let stand, and taking it. */
export function useChangeStatus(to: CaseStatus, onChanged: () => void) {
  const draft = useCaseDraft();
  const record = useDeferredValue(useDraftState((state) => state.draft));
  const [acknowledgements, setAcknowledgements] = useState<readonly Acknowledgement[]>([]);
  const { rules, isMissing } = useRules();
  const reasons = useMemo(() => {
    if (rules === null) return null;
    const answer = rules.gate(record, { to, asOf: today() });
    return answer.allowed ? [] : answer.reasons;
  }, [record, to, rules]);
  const own = (finding: Finding) => rules?.acknowledgementOf(record, finding);
  const isSeen = (finding: Finding) =>
    acknowledgements.some((each) => jsonEqual(each, own(finding)));
  const acknowledged = (reasons ?? []).flatMap((each) =>
    each.kind === "unacknowledged" && isSeen(each.finding) ? (own(each.finding) ?? []) : [],
  );
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => changeStatus(draft, { to, acknowledged }),
    onSuccess: (current) => {
      if (current === null) return;
      draft.receive(current);
      onChanged();
    },
  });
  return {
    reasons,
    seen: {
      isSeen,
      setSeen: (finding: Finding, seen: boolean) => {
        const mine = own(finding) ?? [];
        const others = acknowledgements.filter((each) => !jsonEqual(each, mine));
        setAcknowledgements(seen ? others.concat(mine) : others);
      },
    },
    isReady: acknowledged.length === reasons?.length,
    change: () => mutate(),
    isChanging: isPending,
    problem: isMissing
      ? "The rules could not be loaded, so the step cannot be checked. Load this page again."
      : error === null
        ? data === null
          ? "What you entered is not saved yet. Try again when it is."
          : null
        : errorMessage(error),
  };
}

/** Saves what is on the screen, then takes the step from there; null where it cannot be saved now. */
async function changeStatus(
  draft: CaseDraft,
  step: { to: CaseStatus; acknowledged: Acknowledgement[] },
): Promise<Case | null> {
  await draft.flush();
  const { acknowledged: kept, status } = draft.getState();
  if (status !== "saved") return null;
  const changed = { id: kept.id, baseVersion: kept.version, ...step };
  return Case.parse(await api.case.changeStatus.mutate(changed));
}
