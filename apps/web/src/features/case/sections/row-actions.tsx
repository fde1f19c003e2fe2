import { ActionIcon, Group } from "@mantine/core";
import {
  type CaseChange,
  type IdentifiedList,
  InsertElement,
  positionalPath,
  valueAt,
} from "@openimr/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import type { CaseDraft } from "../../../lib/case-draft/case-draft.ts";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { type CaseView, useCaseView } from "../case-view.tsx";
import classes from "./section.module.css";

/** Moving an element up and down in its list, and taking it out with a way back. */
export function RowActions({ list, id, name }: { list: IdentifiedList; id: string; name: string }) {
  const draft = useCaseDraft();
  const view = useCaseView();
  const at = useDraftState((state) => place(state.draft[list], id));
  const count = useDraftState((state) => state.draft[list].length);
  const move = (by: -1 | 1) => {
    const elements = draft.getState().draft[list];
    const before = elements[by < 0 ? at - 1 : at + 2]?.id ?? null;
    draft.change([{ op: "move", list, id, before }]);
  };
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        aria-label={`Move ${name} up`}
        // Still in the tab order at the ends, so that the focus is not lost on the way.
        aria-disabled={at === 0}
        className={at === 0 ? (classes.faint ?? "") : ""}
        onClick={() => at > 0 && move(-1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={`Move ${name} down`}
        aria-disabled={at === count - 1}
        className={at === count - 1 ? (classes.faint ?? "") : ""}
        onClick={() => at < count - 1 && move(1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={`Remove ${name}`}
        onClick={() => removeWithUndo({ draft, view }, { list, id, name })}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  );
}

function place(elements: readonly { id: string }[], id: string): number {
  return elements.findIndex((element) => element.id === id);
}

/** Takes an element out and offers to put it back where it was. */
function removeWithUndo(
  { draft, view }: { draft: CaseDraft; view: CaseView },
  { list, id, name }: { list: IdentifiedList; id: string; name: string },
): void {
  const record = draft.getState().draft;
  const path = `/${list}/${id}`;
  const element = valueAt(record, path);
  const at = Number(positionalPath(record, path).split("/").at(-1));
  const back = insertion(list, element, record[list][at + 1]?.id ?? null);
  draft.change([{ op: "remove", list, id }]);
  if (back === null) return;
  view.put({
    undo: {
      words: `${name} was removed.`,
      label: "Put back",
      undo: () => {
        draft.change([back]);
        view.open(path);
      },
    },
  });
}

function insertion(
  list: IdentifiedList,
  element: unknown,
  before: string | null,
): CaseChange | null {
  const parsed = InsertElement.safeParse({ op: "insert", list, element, before });
  return parsed.success ? parsed.data : null;
}
