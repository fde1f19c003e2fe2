import type { Case } from "@openimr/core";
import { queryClient, trpc } from "../trpc.ts";
import type { CaseDraft } from "./case-draft.ts";
import { createCaseDraft } from "./create-case-draft.ts";
import { indexedDbStore } from "./indexed-db-store.ts";
import { guardLeaving } from "./leave-guard.ts";
import { type DraftStore, noStore } from "./local-copy.ts";
import { webLocks } from "./page-locks.ts";
import { saveCase } from "./save-case.ts";

type OpenDraft = { draft: Promise<CaseDraft>; views: number };

const open = new Map<string, OpenDraft>();
let store: Promise<DraftStore> | null = null;

/**
 * The draft of a case, one for the whole page however often it is asked for; `record` is the case as
 * the server last gave it. The draft outlives the view that asked: what is unsaved when the user
 * walks on is saved behind the scenes.
 */
export function openCaseDraft(record: Case): Promise<CaseDraft> {
  const known = open.get(record.id);
  if (known !== undefined) return known.draft;
  const draft = create(record);
  open.set(record.id, { draft, views: 0 });
  draft.catch(() => open.delete(record.id));
  return draft;
}

/** Says that a view shows the case's draft; the function given back says that it no longer does. */
export function showCaseDraft(caseId: string): () => void {
  const entry = open.get(caseId);
  if (entry === undefined) return () => {};
  entry.views += 1;
  return () => {
    entry.views -= 1;
    void retire(caseId, entry);
  };
}

/** Saves what is unsaved of a case that is open on this page; false where something stays unsaved. */
export async function flushCaseDraft(caseId: string): Promise<boolean> {
  const draft = await open.get(caseId)?.draft;
  if (draft === undefined) return true;
  await draft.flush();
  return draft.getState().status === "saved";
}

async function create(record: Case): Promise<CaseDraft> {
  store ??= indexedDbStore(webLocks(navigator.locks)).catch(noStore);
  const draft = await createCaseDraft({
    acknowledged: record,
    save: saveCase,
    store: await store,
    onAcknowledged: (acknowledged) => {
      queryClient.setQueryData(trpc.case.get.queryKey({ id: acknowledged.id }), acknowledged);
      void queryClient.invalidateQueries(trpc.case.list.pathFilter());
    },
  });
  const stopGuarding = guardLeaving(draft);
  const close = draft.close.bind(draft);
  draft.close = () => {
    stopGuarding();
    close();
  };
  return draft;
}

/** For so long a draft that nobody shows stays open: the next view may be about to show it. */
const GRACE_MS = 2_000;

/** Closes a draft that nobody shows once it is saved; one that cannot be saved stays and tries on. */
async function retire(caseId: string, entry: OpenDraft): Promise<void> {
  const draft = await entry.draft;
  await draft.flush();
  await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
  const stop = draft.subscribe(closeIfDone);
  closeIfDone();

  function closeIfDone(): void {
    const taken = entry.views > 0 || open.get(caseId) !== entry;
    if (!taken && draft.getState().status !== "saved") return;
    stop();
    if (taken) return;
    open.delete(caseId);
    draft.close();
  }
}
