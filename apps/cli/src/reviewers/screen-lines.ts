import type { ExpertReviewer, Severity } from "@openimr/core";
import type { ReviewerScreen } from "@openimr/validation";
import { colors, visible } from "../output.ts";

/** A reviewer with what the screen says of them. */
export type Screened = ReviewerScreen & { reviewer: ExpertReviewer };

const verdicts: Record<ReviewerScreen["verdict"], string> = {
  may_review: "may review this case",
  to_settle: "may review it once this is settled",
  may_not_review: "may not review it",
};
const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
};

/** A reviewer's screen for people to read: the verdict, then what speaks against the reviewer. */
export function screenLines({ reviewer, verdict, findings }: Screened): string[] {
  return [
    colors.bold(`${visible(reviewer.name)} ${verdicts[verdict]}`),
    ...findings.flatMap(({ severity, message, field, against, sources }) => [
      `  ${paint[severity](severity)} ${visible(message)}`,
      colors.dim(
        `    ${[field, against === null ? "" : `in the case ${against}`].filter(Boolean).join(", ")}`,
      ),
      ...sources.map(({ title, locator, verified }) =>
        colors.dim(
          `    ${title}${locator === null ? "" : `, ${locator}`}${verified ? "" : " (unverified)"}`,
        ),
      ),
    ]),
  ];
}
