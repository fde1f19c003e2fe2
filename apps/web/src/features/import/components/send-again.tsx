import type { ImportRun } from "@openimr/client";
import { useState } from "react";
import type { Choice } from "../choice.ts";
import { goOn } from "../import-runner.ts";
import { ChooseFiles } from "./choose-files.tsx";
import { ChosenFiles } from "./chosen-files.tsx";

/** Asks for the files of an import that this page does not hold, and goes on with them. */
export function SendAgain({
  run,
  retry,
  onStarted,
}: {
  run: ImportRun;
  /** Whether files that failed are tried again. */
  retry: boolean;
  onStarted: () => void;
}) {
  const [choice, setChoice] = useState<Choice | null>(null);
  if (choice === null) {
    const aim = retry ? "try failed files again" : "go on";
    return (
      <ChooseFiles
        title={`To ${aim}, choose the same files; what is there is not sent again`}
        onChoice={setChoice}
      />
    );
  }
  return (
    <ChosenFiles
      choice={choice}
      verb={retry ? "Try" : "Go on with"}
      expected={run.total}
      busy={false}
      onStart={() => {
        onStarted();
        void goOn(run, { inputs: choice.inputs, retry });
      }}
      onBack={() => setChoice(null)}
    />
  );
}
