import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import classes from "./case-page.module.css";
import { useCaseView, useCaseViewState } from "./case-view.tsx";

/** Offers to put back what was taken out last; it has the focus, since the element's own is gone. */
export function RemovalBar() {
  const view = useCaseView();
  const removal = useCaseViewState((state) => state.removal);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removal !== null) button.current?.focus();
  }, [removal]);
  if (removal === null) return null;
  const close = () => view.put({ removal: null });
  return (
    <div className={classes.removal}>
      <span id="removal-words">{removal.name} was removed.</span>
      <Button
        ref={button}
        aria-describedby="removal-words"
        variant="light"
        onClick={() => {
          close();
          removal.restore();
        }}
      >
        Put back
      </Button>
      <ActionIcon aria-label="Dismiss" onClick={close}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
