import { caseDateLabels, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "dates/records-complete-in-order",
  severity: "error",
  why: "Application and records are in hand once the application is, and before the decision.",
  sources: ["own-facts"],
  reads: ["dates.applicationReceived", "dates.recordsComplete", "dates.decided"],
  applies: ({ record: { dates } }) =>
    (dates.recordsComplete !== null && (dates.applicationReceived ?? dates.decided) !== null) ||
    "the day of complete records, or any day beside it, is not known",
  check: ({ record: { dates } }) => {
    const { recordsComplete: complete, applicationReceived: received, decided } = dates;
    const path = "/dates/recordsComplete";
    if (complete === null) return [];
    if (received !== null && complete < received) {
      return [
        {
          path,
          params: {
            complete: formatUsDate(complete),
            side: "before",
            label: caseDateLabels.applicationReceived,
            other: formatUsDate(received),
          },
        },
      ];
    }
    if (decided === null || complete <= decided) return [];
    return [
      {
        path,
        params: {
          complete: formatUsDate(complete),
          side: "after",
          label: caseDateLabels.decided,
          other: formatUsDate(decided),
        },
      },
    ];
  },
  message: ({ complete, side, label, other }) =>
    `Records complete (${complete}) lies ${side} ${label} (${other}). Correct one of them.`,
  examples: {
    fails: { "/dates/recordsComplete": "2015-03-19" },
    passes: { "/dates/recordsComplete": "2015-03-20" },
  },
});
