import { Alert } from "@mantine/core";
import { SourceDocument } from "@openimr/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { errorMessage } from "../../../lib/error-message.ts";
import { trpc } from "../../../lib/trpc.ts";
import { useCaseView } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import { passagesOf, segmentsOf } from "./segments.ts";
import classes from "./source-panel.module.css";

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
  return <SourceText document={first} />;
}

function SourceText({ document: given }: { document: unknown }) {
  const document = useMemo(() => SourceDocument.parse(given), [given]);
  const { source, provenance, report, name } = document;
  const record = useDraftState((state) => state.draft);
  const { focused, open } = useCaseView();
  const segments = useMemo(() => segmentsOf(source.text, provenance), [source.text, provenance]);
  const lit = useMemo(() => passagesOf(focused, provenance), [focused, provenance]);
  const firstLit = lit.length === 0 ? -1 : Math.min(...lit.map((each) => each.start));
  const target = useRef<HTMLAnchorElement>(null);
  // Scrolls whenever another passage is lit.
  useEffect(() => {
    if (firstLit >= 0) target.current?.scrollIntoView({ block: "nearest" });
  }, [firstLit]);
  return (
    <div className={classes.panel}>
      <p className={classes.quiet}>
        {name} · {Math.floor(report.coverage * 100)} % understood
      </p>
      {report.problems.length > 0 && (
        <ul className={classes.problems}>
          {report.problems.map((problem) => (
            <li key={`${problem.code}${problem.start}${problem.path}`}>
              {problem.message}
              {problem.text !== null && <q> {problem.text.slice(0, 120)}</q>}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.text}>
        {segments.map(({ start, text, fields }) => {
          const [closest] = fields;
          if (closest === undefined || text.trim() === "") return text;
          const isLit = fields.some((each) => lit.includes(each));
          return (
            <a
              key={start}
              ref={start === firstLit ? target : null}
              href={`#${closest.path}`}
              className={classes.passage}
              data-lit={isLit || undefined}
              data-doubtful={closest.confidence < 0.8 || undefined}
              title={`${placeInWords(record, closest.path)}${closest.confidence < 0.8 ? " (not certain)" : ""}`}
              onClick={(event) => {
                event.preventDefault();
                open(closest.path);
              }}
            >
              {text}
            </a>
          );
        })}
      </div>
    </div>
  );
}
