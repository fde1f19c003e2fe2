import { type Case, caseDateLabels, formatUsDate, type SourceDocument } from "@openimr/core";
import classes from "./new-case.module.css";

/** The main facts of a reading, so that a wrong document is seen at once. */
export function ReadingFacts({ record, document }: { record: Case; document: SourceDocument }) {
  const { report, provenance, source } = document;
  const facts: [string, string][] = [
    ["Case number", record.caseNumber ?? "not read"],
    [caseDateLabels.injury, day(record.dates.injury)],
    [caseDateLabels.urDecision, day(record.dates.urDecision)],
    [caseDateLabels.decided, day(record.dates.decided)],
    ["Layout", report.layout ?? "not recognised"],
    ["Fields read", String(provenance.length)],
    ["Text accounted for", `${Math.floor(report.coverage * 100)}%`],
    ["Pages", String(source.pageStarts.length)],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function day(date: Case["dates"]["injury"]): string {
  return date === null ? "not read" : formatUsDate(date);
}
