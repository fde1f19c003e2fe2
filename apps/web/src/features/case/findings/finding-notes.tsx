import { VisuallyHidden } from "@mantine/core";
import type { Finding, Severity } from "@openimr/core";
import { IconAlertTriangle, IconExclamationCircle, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { severityLabels } from "./finding-in-words.ts";
import classes from "./findings.module.css";
import { FixButton } from "./fix-button.tsx";

const icons = {
  error: IconExclamationCircle,
  warning: IconAlertTriangle,
  info: IconInfoCircle,
} satisfies Record<Severity, unknown>;

/** The findings of a field, under it; `label` says which field where several stand side by side. */
export function FindingNotes({
  id,
  findings,
  label,
}: {
  id: string;
  findings: readonly Finding[];
  label?: ReactNode;
}) {
  if (findings.length === 0) return null;
  return (
    <div id={id} className={classes.notes}>
      {findings.map((finding) => (
        <FindingNote key={finding.ruleId + finding.path + finding.message} finding={finding}>
          {label !== undefined && <span className={classes.label}>{label}: </span>}
        </FindingNote>
      ))}
    </div>
  );
}

/** A finding: how grave, what, and what it rests on. */
export function FindingNote({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const Icon = icons[finding.severity];
  return (
    <p className={classes.note} data-severity={finding.severity}>
      <Icon size={15} aria-hidden className={classes.icon ?? ""} />
      <span>
        <b>{severityLabels[finding.severity]}: </b>
        {children}
        {finding.message} {finding.fix !== null && <FixButton fix={finding.fix} />}
        <FindingSources finding={finding} />
      </span>
    </p>
  );
}

function FindingSources({ finding }: { finding: Finding }) {
  return (
    <small className={classes.sources}>
      {finding.sources.map((source) => (
        <span key={source.id}>
          {source.url === null ? (
            source.title
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          )}
          {source.locator === null ? "" : `, ${source.locator}`}
          {source.verified ? "" : " (unverified)"}
          {" · "}
        </span>
      ))}
      <span className={classes.rule}>{finding.ruleId}</span>
    </small>
  );
}

/** How many findings of each severity, in words for all and in colour for most. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <span className={classes.counts}>
      {counts.map(({ severity, count }) => {
        const Icon = icons[severity];
        const words = `${count} ${severityLabels[severity].toLowerCase()}${count === 1 ? "" : "s"}`;
        return (
          <span key={severity} className={classes.count} data-severity={severity} title={words}>
            <Icon size={13} aria-hidden />
            <span aria-hidden>{count}</span>
            <VisuallyHidden> {words}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}
