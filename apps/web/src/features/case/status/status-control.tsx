import { Button, Popover } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { caseStatusLabels } from "@openimr/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView, useCaseViewState } from "../case-view.tsx";
import { fieldId } from "../field-id.ts";
import { StatusSteps } from "./status-steps.tsx";

/** Where the case stands, and under it the steps that it can take; Alt+S opens them from anywhere. */
export function StatusControl() {
  const view = useCaseView();
  const status = useDraftState((state) => state.draft.status);
  const wanted = useCaseViewState((state) => state.wanted);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useHotkeys([["alt+s", () => setOpen(true), { usePhysicalKeys: true }]], []);
  useEffect(() => {
    if (wanted === null) return;
    const isStatus = "field" in wanted && wanted.field === "/status";
    // A field that is gone to, as from what is in the way of a step, gets the focus.
    setOpen(isStatus);
    if (isStatus) view.put({ wanted: null });
  }, [wanted, view]);
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Popover
      id={fieldId("/status")}
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width="min(34rem, calc(100vw - 1.5rem))"
      trapFocus
      shadow="md"
      closeOnEscape={false}
    >
      <Popover.Target>
        <Button
          ref={button}
          variant="default"
          size="compact-xs"
          aria-keyshortcuts="Alt+S"
          aria-label={`Status: ${caseStatusLabels[status]}. Change it`}
          rightSection={<IconChevronDown size={13} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {caseStatusLabels[status]}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        aria-label="Status of the case"
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
        }}
      >
        <StatusSteps onChanged={leave} />
      </Popover.Dropdown>
    </Popover>
  );
}
