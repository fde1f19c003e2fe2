import {
  type Case,
  caseDateLabels,
  FieldPath,
  formatUsDate,
  LOW_CONFIDENCE,
  type SourceDocument,
} from "@openimr/core";
import classes from "./new-case.module.css";
import { Uncertain } from "./uncertain.tsx";

/** The main facts of a reading, so that a wrong document is seen at once. */
export function ReadingFacts({ record, document }: { record: Case; document: SourceDocument }) {
  const { report, provenance, source } = document;
  const uncertain = provenance.filter(({ confidence }) => confidence < LOW_CONFIDENCE);
  const facts: [name: string, value: string, path?: string][] = [
    ["Case number", record.caseNumber ?? "not read", "/caseNumber"],
    [caseDateLabels.injury, day(record.dates.injury), "/dates/injury"],
    [caseDateLabels.urDecision, day(record.dates.urDecision), "/dates/urDecision"],
    [caseDateLabels.decided, day(record.dates.decided), "/dates/decided"],
    ["Layout", report.layout ?? "not recognised"],
    ["Fields read", String(provenance.length)],
    ...(uncertain.length === 0
      ? []
      : [["Uncertain fields", String(uncertain.length)] satisfies [string, string]]),
    ["Text accounted for", `${Math.floor(report.coverage * 100)}%`],
    ["Pages", String(source.pageStarts.length)],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value, path]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {path !== undefined && <Uncertain path={FieldPath.parse(path)} document={document} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function day(date: Case["dates"]["injury"]): string {
  return date === null ? "not read" : formatUsDate(date);
}
