import { Alert, Button, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { errorMessage } from "../lib/error-message.ts";
import classes from "./error-page.module.css";

/** What a page shows that could not be loaded or drawn. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset?.();
    void router.invalidate();
  };
  return (
    <div className={classes.page}>
      <Title order={1} size="h4" mb="sm">
        This page could not be loaded
      </Title>
      <LoadFailure error={error} onRetry={retry} />
    </div>
  );
}

/** A failed call in the place of what it should have brought, with the server's words and a retry. */
export function LoadFailure(props: { title?: string; error: unknown; onRetry: () => void }) {
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={props.title ?? null}
      className={classes.alert ?? ""}
    >
      <p className={classes.message}>{errorMessage(props.error)}</p>
      <Button variant="default" onClick={props.onRetry}>
        Try again
      </Button>
    </Alert>
  );
}
