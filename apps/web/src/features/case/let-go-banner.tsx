import { Button } from "@mantine/core";
import { useCaseDraft, useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import classes from "./case-page.module.css";

/** What was left out of the edits that this computer kept. */
export function LetGoBanner() {
  const draft = useCaseDraft();
  const letGo = useDraftState((state) => state.letGo);
  if (letGo === null) return null;
  return (
    <div className={classes.letGo} role="alert">
      <span>{letGo}</span>
      <Button variant="default" onClick={() => draft.dismissLetGo()}>
        I have seen this
      </Button>
    </div>
  );
}
