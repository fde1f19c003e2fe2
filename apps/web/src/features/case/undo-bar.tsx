import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import classes from "./case-page.module.css";
import { useCaseView, useCaseViewState } from "./case-view.tsx";

/** Offers the way back from what was done last; it has the focus, since the button's own is gone. */
export function UndoBar() {
  const view = useCaseView();
  const undo = useCaseViewState((state) => state.undo);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo !== null) button.current?.focus();
  }, [undo]);
  if (undo === null) return null;
  const close = () => view.put({ undo: null });
  return (
    <div className={classes.undo}>
      <span id="undo-words">{undo.words}</span>
      <Button
        ref={button}
        aria-describedby="undo-words"
        variant="light"
        onClick={() => {
          close();
          undo.undo();
        }}
      >
        {undo.label}
      </Button>
      <ActionIcon aria-label="Dismiss" onClick={close}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
