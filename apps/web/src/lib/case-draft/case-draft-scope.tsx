import { Case } from "@openimr/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, use, useEffect } from "react";
import { trpc } from "../trpc.ts";
import { openCaseDraft, showCaseDraft } from "./open-case-draft.ts";
import { CaseDraftProvider } from "./use-case-draft.tsx";

const LOOK_AGAIN_MS = 20_000;

/** Opens the draft of a case for everything below, and takes in what others save meanwhile. */
export function CaseDraftScope({ record, children }: { record: Case; children: ReactNode }) {
  const draft = use(openCaseDraft(record));
  const latest = useQuery(
    trpc.case.get.queryOptions(
      { id: record.id },
      { refetchInterval: LOOK_AGAIN_MS, select: parseCase },
    ),
  ).data;
  useEffect(() => showCaseDraft(record.id), [record.id]);
  useEffect(() => {
    if (latest !== undefined) draft.receive(latest);
  }, [draft, latest]);
  return <CaseDraftProvider draft={draft}>{children}</CaseDraftProvider>;
}

function parseCase(answer: unknown): Case {
  return Case.parse(answer);
}
