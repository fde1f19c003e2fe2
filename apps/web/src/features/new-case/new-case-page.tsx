import { Button, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ChooseFile } from "./components/choose-file.tsx";
import { ReadFailure } from "./components/failure.tsx";
import classes from "./components/new-case.module.css";
import { PasteText } from "./components/paste-text.tsx";
import { ReadingPreview } from "./components/reading-preview.tsx";
import { readFile, readPasted } from "./read-document.ts";
import { blankCase, useCreateCase } from "./use-new-case.ts";

/** What is to be read. */
type Reading = { text: string } | { file: File };

/** Three ways into a case: a pasted text, a file, or nothing at all. */
export function NewCasePage() {
  const read = useMutation({
    mutationFn: (input: Reading) =>
      "file" in input ? readFile(input.file) : readPasted(input.text),
  });
  const create = useCreateCase();
  const [blank] = useState(blankCase);
  if (read.data !== undefined) {
    const { case: record, document } = read.data;
    return (
      <div className={classes.page}>
        <ReadingPreview
          reading={read.data}
          creating={create.isPending}
          failure={create.error}
          onCreate={() => create.mutate({ record, document })}
          onBack={() => {
            read.reset();
            create.reset();
          }}
        />
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <Title order={1} size="h4">
        New case
      </Title>
      <p className={classes.lead}>
        Paste a determination or drop its file: you see what was read before anything is kept.
      </p>
      {read.error !== null && <ReadFailure title="It could not be read" error={read.error} />}
      <div className={classes.ways}>
        <PasteText reading={read.isPending} onRead={(text) => read.mutate({ text })} />
        <div className={classes.side}>
          <ChooseFile reading={read.isPending} onFile={(file) => read.mutate({ file })} />
          <section className={classes.way} aria-labelledby="blank">
            <Title order={2} size="h6" id="blank">
              Start with an empty case
            </Title>
            <p className={classes.hint}>For an application that has no document yet.</p>
            {create.error !== null && (
              <ReadFailure title="The case could not be created" error={create.error} />
            )}
            <Button
              variant="default"
              loading={create.isPending}
              onClick={() => create.mutate({ record: blank, document: null })}
            >
              Start blank
            </Button>
          </section>
        </div>
      </div>
    </div>
  );
}
