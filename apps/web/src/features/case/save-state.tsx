import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCloudUpload } from "@tabler/icons-react";
import { useCaseDraft, useDraftState } from "../../lib/case-draft/use-case-draft.tsx";
import classes from "./case-page.module.css";
import { TakenNumber } from "./taken-number.tsx";

const words = {
  saved: "Saved",
  unsaved: "Not saved yet",
  saving: "Saving…",
  failed: "Not saved",
  conflict: "Changed by somebody else",
} as const;

/** Whether what is on the screen is on the server, and what to do if it is not. */
export function SaveState() {
  const draft = useCaseDraft();
  const status = useDraftState((state) => state.status);
  const problem = useDraftState((state) => state.problem);
  const taken = useDraftState((state) => state.taken);
  const Icon =
    status === "saved"
      ? IconCheck
      : status === "failed" || status === "conflict"
        ? IconAlertTriangle
        : IconCloudUpload;
  return (
    <div className={classes.save} data-status={status}>
      <span role="status" className={classes.saveWords}>
        <Icon size={15} aria-hidden />
        {status === "failed" && taken !== null ? "Number not saved" : words[status]}
      </span>
      {taken !== null ? (
        <TakenNumber {...taken} />
      ) : (
        problem !== null && <span className={classes.problem}>{problem}</span>
      )}
      {status === "failed" && (
        <Button variant="light" color="red" onClick={() => draft.retry()}>
          Try again
        </Button>
      )}
    </div>
  );
}
