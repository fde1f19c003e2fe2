import { Alert } from "@mantine/core";
import { appErrorOf } from "@openimr/client";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { errorMessage } from "../../../lib/error-message.ts";
import { RefusedDocument } from "../read-document.ts";
import classes from "./new-case.module.css";

/** Why something did not work, in the words of whoever refused it. */
export function ReadFailure({ title, error }: { title: string; error: unknown }) {
  const appError = appErrorOf(error);
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={title}
      mb="sm"
      icon={<IconAlertTriangle aria-hidden />}
    >
      {error instanceof RefusedDocument ? error.message : errorMessage(error)}
      {appError?.code === "case_number_taken" && (
        <Link to="/cases/$caseId" params={{ caseId: appError.takenBy }} className={classes.takenBy}>
          Open the case that has this number
        </Link>
      )}
    </Alert>
  );
}
