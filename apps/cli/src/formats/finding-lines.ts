import type { Case, FieldPath, Finding, Severity } from "@openimr/core";
import type { ReadFile } from "../letters/read-case.ts";
import { colors, shortened, visible } from "../output.ts";
import { placeOf } from "./place-of.ts";

/** Findings for people to read, in the order of the letter: those of the case, then of each item. */
export function findingLines(read: ReadFile, findings: readonly Finding[]): string[] {
  const groups = Map.groupBy(findings, ({ path }) => itemOf(path) ?? -1);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([item, members]) => [
      colors.bold(headingOf(item, read.reading.case)),
      ...members.flatMap((finding) => linesOf(finding, read)),
      "",
    ]);
}

/** The sum of it, as in "letter.txt: 1 error, 2 warnings, 0 notes"; `hidden` findings are not shown. */
export function summaryLine(name: string, findings: readonly Finding[], hidden: number): string {
  const rest = hidden === 0 ? "" : `; ${hidden} more not shown`;
  if (findings.length === 0) {
    return hidden === 0
      ? `${visible(name)}: the rules find nothing wrong`
      : `${visible(name)}: nothing of what was asked for${rest}`;
  }
  const count = (severity: Severity, noun: string) => {
    const number = findings.filter((each) => each.severity === severity).length;
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
  };
  const counts = [count("error", "error"), count("warning", "warning"), count("info", "note")];
  return `${visible(name)}: ${counts.join(", ")}${rest}`;
}

const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
};

function linesOf(finding: Finding, read: ReadFile): string[] {
  const { severity, message, ruleId, path, sources } = finding;
  return [
    `${visible(at(path, read))} ${paint[severity](severity)} ${visible(message)}`,
    colors.dim(visible(`    ${ruleId} at ${path === "" ? "the case" : path}`)),
    ...sources.map(({ title, locator, verified }) =>
      colors.dim(
        visible(
          `    ${title}${locator === null ? "" : `, ${locator}`}${verified ? "" : " (unverified)"}`,
        ),
      ),
    ),
  ];
}

function at(path: FieldPath, read: ReadFile): string {
  const place = placeOf(path, read);
  if (place === null) return `${read.name}:`;
  return "page" in place
    ? `${read.name}, page ${place.page}:`
    : `${read.name}:${place.line}:${place.column}`;
}

/** The position of the item that a field belongs to; null for a field of the case. */
function itemOf(path: FieldPath): number | null {
  const position = /^\/disputedItems\/(\d+)(?:\/|$)/.exec(path)?.[1];
  return position === undefined ? null : Number(position);
}

function headingOf(item: number, record: Case): string {
  if (item < 0) return "Case";
  return `Item ${item + 1}: ${shortened(record.disputedItems[item]?.request ?? "")}`;
}
