import { Button, NativeSelect, Title } from "@mantine/core";
import { programs } from "@openimr/guidelines/programs";
import { useState } from "react";
import { blankCase, useCreateCase } from "../use-new-case.ts";
import { ReadFailure } from "./failure.tsx";
import classes from "./new-case.module.css";

/** Starts a case about which nothing is known yet but its program, which is asked where there are several. */
export function StartBlank() {
  const create = useCreateCase();
  const [blank, setBlank] = useState(blankCase);
  return (
    <section className={classes.way} aria-labelledby="blank">
      <Title order={2} size="h6" id="blank">
        Start with an empty case
      </Title>
      <p className={classes.hint}>For an application that has no document yet.</p>
      {create.error !== null && (
        <ReadFailure title="The case could not be created" error={create.error} />
      )}
      {programs.length > 1 && (
        <NativeSelect
          label="Program"
          value={blank.program}
          data={programs.map(({ id, label }) => ({ value: id, label }))}
          onChange={({ currentTarget }) => setBlank({ ...blank, program: currentTarget.value })}
        />
      )}
      <Button
        variant="default"
        loading={create.isPending}
        onClick={() => create.mutate({ record: blank, document: null })}
      >
        Start blank
      </Button>
    </section>
  );
}
