import { Alert, NativeSelect } from "@mantine/core";
import { SourceDocument } from "@openimr/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { errorMessage } from "../../../lib/error-message.ts";
import { trpc } from "../../../lib/trpc.ts";
import { ReadingProblems } from "./reading-problems.tsx";
import classes from "./source-panel.module.css";
import { SourceText } from "./source-text.tsx";

/**
 * The document that the case was read from, beside the form; passages and fields lead to each other.
 * Letters that came later under the same case number can be chosen instead.
 */
export function SourcePanel() {
  const id = useDraftState((state) => state.draft.id);
  const [position, setPosition] = useState(0);
  const documents = useQuery(trpc.case.documents.queryOptions({ id }, { staleTime: Infinity }));
  if (documents.isPending) return <p className={classes.quiet}>Loading the source…</p>;
  if (documents.isError) return <Alert color="red">{errorMessage(documents.error)}</Alert>;
  const shown = documents.data[position];
  if (shown === undefined) {
    return (
      <p className={classes.quiet}>This case was entered by hand; it has no source document.</p>
    );
  }
  return (
    <div className={classes.panel}>
      {documents.data.length > 1 && (
        <NativeSelect
          label="Letter"
          classNames={{ description: classes.quiet }}
          description="The case was read from the first one; what the others say is not in it."
          value={position}
          data={documents.data.map(({ name }, index) => ({
            value: String(index),
            label: `${index + 1}. ${name}`,
          }))}
          onChange={(event) => setPosition(Number(event.currentTarget.value))}
        />
      )}
      <Source given={shown} />
    </div>
  );
}

function Source({ given }: { given: unknown }) {
  const document = useMemo(() => SourceDocument.parse(given), [given]);
  const { name, report } = document;
  return (
    <div className={classes.panel}>
      <p className={classes.quiet}>
        {name} · {Math.floor(report.coverage * 100)} % understood
      </p>
      {report.notices.map(({ code, message }) => (
        <p key={code} className={classes.quiet}>
          {message}
        </p>
      ))}
      <ReadingProblems problems={report.problems} />
      <SourceText document={document} />
    </div>
  );
}
