import { ActionIcon, Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import {
  type CaseChange,
  type IdentifiedList,
  InsertElement,
  positionalPath,
  valueAt,
} from "@openimr/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useCaseDraft } from "../../../lib/case-draft/use-case-draft.tsx";

/** Moving an element up and down in its list, and taking it out with a way back. */
export function RowActions({ list, id, name }: { list: IdentifiedList; id: string; name: string }) {
  const draft = useCaseDraft();
  const move = (by: -1 | 1) => {
    const ids = draft.getState().draft[list].map((element): string => element.id);
    const at = ids.indexOf(id);
    const target = at + by;
    if (target < 0 || target >= ids.length) return;
    draft.change([{ op: "move", list, id, before: ids[by < 0 ? target : target + 1] ?? null }]);
  };
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon aria-label={`Move ${name} up`} onClick={() => move(-1)}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon aria-label={`Move ${name} down`} onClick={() => move(1)}>
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={`Remove ${name}`}
        onClick={() => removeWithUndo(draft, { list, id, name })}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  );
}

/** Takes an element out and offers, for a while, to put it back where it was. */
export function removeWithUndo(
  draft: ReturnType<typeof useCaseDraft>,
  { list, id, name }: { list: IdentifiedList; id: string; name: string },
): void {
  const record = draft.getState().draft;
  const element = valueAt(record, `/${list}/${id}`);
  const at = Number(positionalPath(record, `/${list}/${id}`).split("/").at(-1));
  const before = record[list][at + 1]?.id ?? null;
  draft.change([{ op: "remove", list, id }]);
  const back = insertion(list, element, before);
  if (back === null) return;
  const shown = notifications.show({
    autoClose: 12_000,
    closeButtonProps: { "aria-label": "Close" },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{name} was removed.</span>
        <Button
          variant="light"
          onClick={() => {
            draft.change([back]);
            notifications.hide(shown);
          }}
        >
          Put back
        </Button>
      </Group>
    ),
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
