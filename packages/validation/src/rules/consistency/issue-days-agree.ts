import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { soundDetermination } from "../../sound-determination.ts";

export const rule = defineRule({
  id: "consistency/issue-days-agree",
  severity: "error",
  why: "The day of issue starts the time to appeal, so the case and its letter give the same one.",
  sources: ["own-facts"],
  reads: ["dates.issued", "determination.issuedOn"],
  applies: ({ record }) =>
    (record.determination !== null && record.dates.issued !== null) ||
    "the day of issue is given at most once",
  check: ({ record: { dates, determination } }) => {
    if (determination === null || dates.issued === null) return [];
    if (determination.issuedOn === dates.issued) return [];
    const [told, letter] = [dates.issued, determination.issuedOn].map(formatUsDate);
    return [{ path: "/dates/issued", params: { told: told ?? "", letter: letter ?? "" } }];
  },
  message: ({ told, letter }) =>
    `The case gives ${told} as the day of issue, the determination ${letter}. A determination does not change: correct the case's day, or issue a corrected letter.`,
  examples: {
    fails: { "/dates/issued": "2015-04-29", "/determination": soundDetermination() },
    passes: { "/dates/issued": "2015-04-28", "/determination": soundDetermination() },
  },
});
