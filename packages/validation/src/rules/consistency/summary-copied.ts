import type { Case } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { shareWithin, shingles } from "../../facts/shingles.ts";

/** The share above which a summary counts as taken over, and the least text that can be judged. */
const MOST = 0.8;
const LEAST_PIECES = 20;

export const rule = defineRule({
  id: "consistency/summary-copied",
  severity: "warning",
  why: "The summary is the reviewer's own account of the file, not that of utilization review.",
  sources: ["quality-practice", "record-review-practice"],
  reads: [
    "clinicalSummary.text",
    "utilizationReview.rationale",
    "disputedItems.*.utilizationReview.rationale",
  ],
  applies: ({ record }) =>
    (administratorsText(record) !== "" &&
      shingles(record.clinicalSummary.text ?? "").size >= LEAST_PIECES) ||
    "there is no summary of some length, or no text of utilization review",
  check: ({ record }) => {
    const summary = shingles(record.clinicalSummary.text ?? "");
    const share = shareWithin(summary, shingles(administratorsText(record)));
    if (share <= MOST) return [];
    return [{ path: "/clinicalSummary/text", params: { percent: Math.floor(share * 100) } }];
  },
  message: ({ percent }) =>
    `${percent} % of the summary stands word for word in the utilization review's rationale. Write the summary from the records.`,
  examples: {
    fails: {
      "/clinicalSummary/text":
        "The worker hurt the low back when lifting a crate and has had rest, naproxen and eight visits of therapy since, none of which has changed the pain at work.",
      "/utilizationReview/rationale":
        "The worker hurt the low back when lifting a crate and has had rest, naproxen and eight visits of therapy since, none of which has changed the pain at work. Massage is denied.",
    },
    passes: {
      "/clinicalSummary/text":
        "The worker hurt the low back when lifting a crate and has had rest, naproxen and eight visits of therapy since, none of which has changed the pain at work.",
      "/utilizationReview/rationale":
        "The worker hurt the low back when lifting a crate. By the notes, eight visits have brought nothing, and massage is denied.",
    },
  },
});

function administratorsText({ utilizationReview, disputedItems }: Case): string {
  return [utilizationReview, ...disputedItems.map((item) => item.utilizationReview)]
    .map(({ rationale }) => rationale ?? "")
    .filter((rationale) => rationale !== "")
    .join("\n");
}
