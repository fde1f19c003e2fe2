import { Alert } from "@mantine/core";
import { SourceDocument } from "@openimr/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { errorMessage } from "../../../lib/error-message.ts";
import { trpc } from "../../../lib/trpc.ts";
import { ReadingProblems } from "./reading-problems.tsx";
import classes from "./source-panel.module.css";
import { SourceText } from "./source-text.tsx";

/** The document that the case was read from, beside the form; passages and fields lead to each other. */
export function SourcePanel() {
  const id = useDraftState((state) => state.draft.id);
  const documents = useQuery(trpc.case.documents.queryOptions({ id }, { staleTime: Infinity }));
  if (documents.isPending) return <p className={classes.quiet}>Loading the source…</p>;
  if (documents.isError) return <Alert color="red">{errorMessage(documents.error)}</Alert>;
  const [first] = documents.data;
  if (first === undefined) {
    return (
      <p className={classes.quiet}>This case was entered by hand; it has no source document.</p>
    );
  }
  return <Source given={first} />;
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
