import type { Reading, ReadingProblem } from "@openimr/core";

/** Whether a part of the letter is missing, so that nothing can be said of it. */
export function isIncomplete({ report }: Reading): boolean {
  return report.problems.some(isMissingPart);
}

/**
 * What is to be known of a reading before its case is relied on: what holds for its
 * document, what is missing, and what was not understood.
 */
export function readingLines({ report }: Reading): string[] {
  const missing = report.problems.filter(isMissingPart);
  const passages = report.problems.length - missing.length;
  return [
    ...report.notices.map(({ message }) => message),
    ...missing.map(({ message }) => message),
    ...(passages === 0
      ? []
      : [`Not understood: ${passages} ${passages === 1 ? "passage" : "passages"}. See imr parse.`]),
  ];
}

function isMissingPart({ code }: ReadingProblem): boolean {
  return code === "truncated" || code === "section_missing";
}
