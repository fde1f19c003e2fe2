import { Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { handFiles } from "../../lib/handed-files.ts";
import { ChooseFile } from "./components/choose-file.tsx";
import { ReadFailure } from "./components/failure.tsx";
import classes from "./components/new-case.module.css";
import { PasteText } from "./components/paste-text.tsx";
import { ReadingPreview } from "./components/reading-preview.tsx";
import { Recognising } from "./components/recognising.tsx";
import { StartBlank } from "./components/start-blank.tsx";
import { useCreateCase } from "./use-new-case.ts";
import { useReading } from "./use-reading.ts";

/** Three ways into a case: a pasted text, a file, or nothing at all. */
export function NewCasePage() {
  const reading = useReading();
  const create = useCreateCase();
  const navigate = useNavigate();
  if (reading.data !== undefined) {
    const { case: record, document } = reading.data;
    return (
      <div className={classes.page}>
        <ReadingPreview
          reading={reading.data}
          creating={create.isPending}
          failure={create.error}
          onCreate={() => create.mutate({ record, document })}
          onBack={() => {
            reading.reset();
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
      {reading.error !== null && <ReadFailure title="It could not be read" error={reading.error} />}
      <div className={classes.ways}>
        <PasteText
          reading={reading.isPending && reading.step === null}
          disabled={reading.step !== null}
          onRead={(text) => reading.read({ text })}
        />
        <div className={classes.side}>
          <ChooseFile
            reading={reading.isPending}
            doing={reading.step && <Recognising step={reading.step} onCancel={reading.cancel} />}
            onFile={(file) => reading.read({ file })}
            onMany={(files) => {
              handFiles(files);
              void navigate({ to: "/imports" });
            }}
          />
          <StartBlank />
        </div>
      </div>
    </div>
  );
}
