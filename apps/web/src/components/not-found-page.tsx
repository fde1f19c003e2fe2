import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import classes from "./error-page.module.css";

/** What an address shows that names nothing; `children` says what was looked for. */
export function NotFoundPage({ children }: { children?: React.ReactNode }) {
  return (
    <div className={classes.page}>
      <Title order={1} size="h3">
        Not found
      </Title>
      <Text mt="xs">{children ?? "There is no page at this address."}</Text>
      <Anchor component={Link} to="/" mt="md" display="inline-block">
        Go to the worklist
      </Anchor>
    </div>
  );
}
