import type { ItemId } from "@openimr/core";
import { useDraftState } from "../../lib/case-draft/use-case-draft.tsx";

/** Everything about one case; `item` is the disputed item that is open. */
export function CasePage({
  item,
  onItem,
}: {
  item: ItemId | null;
  onItem: (id: ItemId | null) => void;
}) {
  const { caseNumber, disputedItems } = useDraftState((state) => state.draft);
  return (
    <article>
      <h1>{caseNumber ?? "Case without a number"}</h1>
      <ol>
        {disputedItems.map(({ id, request }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === item} onClick={() => onItem(id)}>
              {request}
            </button>
          </li>
        ))}
      </ol>
    </article>
  );
}
