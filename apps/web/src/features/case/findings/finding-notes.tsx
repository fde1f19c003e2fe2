import type { Finding } from "@openimr/core";
import { IconAlertTriangle, IconExclamationCircle, IconInfoCircle } from "@tabler/icons-react";
import classes from "./findings.module.css";

const looks = {
  error: { label: "Error", Icon: IconExclamationCircle },
  warning: { label: "Warning", Icon: IconAlertTriangle },
  info: { label: "Note", Icon: IconInfoCircle },
} as const;

/** The findings of a field, under it; screen readers hear them as its description. */
export function FindingNotes({ id, findings }: { id: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div id={id} className={classes.notes}>
      {findings.map((finding) => (
        <FindingNote key={finding.ruleId + finding.path} finding={finding} />
      ))}
    </div>
  );
}

/** A finding: how grave, what, and what it rests on. */
export function FindingNote({ finding }: { finding: Finding }) {
  const { Icon } = looks[finding.severity];
  return (
    <p className={classes.note} data-severity={finding.severity}>
      <Icon size={15} aria-hidden className={classes.icon ?? ""} />
      <span>
        <b>{looks[finding.severity].label}: </b>
        {finding.message} <FindingSources finding={finding} />
      </span>
    </p>
  );
}

function FindingSources({ finding }: { finding: Finding }) {
  return (
    <small className={classes.sources}>
      {finding.sources.map((source) => (
        <span key={source.id}>
          {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
          {source.locator === null ? "" : `, ${source.locator}`}
          {source.verified ? "" : " (unverified)"}
          {" · "}
        </span>
      ))}
      {finding.ruleId}
    </small>
  );
}

/** How many findings of each severity, in words for all and in colour for most. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  return (["error", "warning", "info"] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return null;
    const { label, Icon } = looks[severity];
    const words = `${count} ${label.toLowerCase()}${count === 1 ? "" : "s"}`;
    return (
      <span key={severity} className={classes.count} data-severity={severity} title={words}>
        <Icon size={13} aria-hidden />
        {count}
        <span className={classes.hidden}> {words}</span>
      </span>
    );
  });
}
